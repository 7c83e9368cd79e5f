// The minified and gzipped size that a page or a worker loads, at import and with everything that is loaded on demand.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

// Rolldown also builds core. It removes unused exports from modules that are loaded on demand, too.
const { rolldown } = await import(
  createRequire(new URL('../packages/core/package.json', import.meta.url)).resolve('rolldown')
)

const ADAPTERS = ['express', 'koa', 'openai', 'langchain', 'llamaindex']
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = fileURLToPath(new URL('./results/size', import.meta.url))

const EXTERNAL = [/^node:/, /^@aws-sdk\//, 'google-auth-library', /^@modelcontextprotocol\//]

export const about = 'kB minified and gzipped; adapters without core, their framework or other packages'
export const plotted = 'kB'

export async function run({ report }) {
  report('bundling core')
  const rows = await measureCore()
  for (const name of ADAPTERS) {
    report(`bundling ${name}`)
    rows.push({ target: name, kB: await measureAdapter(name) })
  }
  return { rows }
}

const entryOf = (name) => `${root}packages/${name}/dist/index.js`

/**
 * Measures core with its dependencies in an application that creates an engine. Running it shows which files are
 * loaded.
 */
async function measureCore() {
  const application = await bundleCore('{ createPlano }')
  const { atImport, created, called } = await runApplication()
  const complete = await bundleCore('*')
  const kB = (sizes, names) => names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0) / 1024
  return [
    { target: 'core', kB: kB(application.sizes, created) },
    { target: 'core, to the first call', kB: kB(application.sizes, called) },
    { target: 'core, before createPlano', kB: kB(application.sizes, atImport) },
    { target: 'core, every export at once', kB: kB(complete.sizes, complete.atOnce) },
    { target: 'core, with all that is loaded on demand', kB: kB(complete.sizes, [...complete.sizes.keys()]) },
  ]
}

/**
 * Bundles an application for a worker that exports these names of core. Returns the gzipped size of each chunk in
 * bytes.
 */
async function bundleCore(names) {
  rmSync(folder, { recursive: true, force: true })
  const source = `export ${names} from ${JSON.stringify(entryOf('core'))}`
  const bundle = await rolldown({
    input: { application: 'application' },
    platform: 'browser',
    tsconfig: false,
    external: EXTERNAL,
    resolve: { conditionNames: ['worker', 'import', 'default'], mainFields: ['browser', 'module', 'main'] },
    plugins: [
      {
        name: 'application',
        resolveId: (id) => (id === 'application' ? id : undefined),
        load: (id) => (id === 'application' ? source : undefined),
      },
    ],
  })
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    chunkFileNames: '[name]-[hash].js',
  })
  await bundle.close()
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }')
  const chunks = new Map(output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])))
  const sizes = new Map([...chunks].map(([name, { code }]) => [name, gzipSync(code).length]))
  const atOnce = ['application.js']
  for (const name of atOnce)
    for (const next of chunks.get(name)?.imports ?? []) if (!atOnce.includes(next)) atOnce.push(next)
  return { sizes, atOnce }
}

/**
 * Runs the bundled application in a process. Returns the files loaded at import, by createPlano and by the first call.
 */
async function runApplication() {
  const application = new URL('./results/size/application.js', import.meta.url).href
  const child = fork(fileURLToPath(new URL('./targets/size.mjs', import.meta.url)), [application])
  const [loadedFiles] = await once(child, 'message')
  return loadedFiles
}

async function measureAdapter(name) {
  const { outputFiles } = await build({
    entryPoints: [entryOf(name)],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    absWorkingDir: root,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    packages: 'external',
    logLevel: 'error',
  })
  return outputFiles.reduce((total, { contents }) => total + gzipSync(contents).length, 0) / 1024
}
