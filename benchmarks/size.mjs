// What a page or a worker would load: minified and compressed, with dependencies and without.
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
    rows.push({ target: name, kB: await measure(entry, name === 'core' ? 'bundle' : 'external') })
    if (name === 'core') rows.push({ target: 'core without dependencies', kB: await measure(entry, 'external') })
  }
  return { rows }
}

async function measure(entry, packages) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    packages,
    external: ['node:*', '@aws-sdk/*', 'google-auth-library'],
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0].contents).length / 1024
}
