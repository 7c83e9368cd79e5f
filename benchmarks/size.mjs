// What a page or a worker would load, minified and compressed: at once, and with everything that is loaded on demand.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const PACKAGES = ['core', 'express', 'koa', 'openai', 'langchain', 'llamaindex']
const root = fileURLToPath(new URL('..', import.meta.url))

export const about = 'kB minified and gzipped; wings without core, their framework or other packages'
export const plotted = 'kB'

export async function run({ report }) {
  const rows = []
  for (const name of PACKAGES) {
    report(`bundling ${name}`)
    const entry = `${root}packages/${name}/dist/index.js`
    const { first, all } = await measure(entry, name === 'core' ? 'bundle' : 'external')
    rows.push({ target: name, kB: first })
    if (name !== 'core') continue
    rows.push({ target: 'core, with all that is loaded on demand', kB: all })
    rows.push({ target: 'core without dependencies', kB: (await measure(entry, 'external')).first })
  }
  return { rows }
}

async function measure(entry, packages) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    write: false,
    outdir: 'out',
    absWorkingDir: root,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    packages,
    external: ['node:*', '@aws-sdk/*', 'google-auth-library', '@modelcontextprotocol/*'],
    logLevel: 'error',
  })
  const bytes = new Map(outputFiles.map(({ path, contents }) => [path.slice(root.length), gzipSync(contents).length]))
  const sum = (paths) => [...paths].reduce((total, path) => total + (bytes.get(path) ?? 0), 0) / 1024
  return { first: sum(loadedAtOnce(metafile.outputs, entry.slice(root.length))), all: sum(bytes.keys()) }
}

/** The entry and what it imports statically, directly or not. */
function loadedAtOnce(outputs, entry) {
  const queue = Object.keys(outputs).filter((path) => outputs[path].entryPoint === entry)
  const seen = new Set(queue)
  for (const path of queue) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return seen
}
