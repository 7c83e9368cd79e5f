// What a page or a worker would load, minified and compressed: at once, and with everything that is loaded on demand.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

// The bundler that core is built with; it leaves out exports that nobody imports, also where they are loaded on demand.
const { rolldown } = await import(
  createRequire(new URL('../packages/core/package.json', import.meta.url)).resolve('rolldown')
)

const WINGS = ['express', 'koa', 'openai', 'langchain', 'llamaindex']
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = fileURLToPath(new URL('./results/size', import.meta.url))

const OUTSIDE = [/^node:/, /^@aws-sdk\//, 'google-auth-library', /^@modelcontextprotocol\//]

export const about = 'kB minified and gzipped; wings without core, their framework or other packages'
export const plotted = 'kB'

export async function run({ report }) {
  report('bundling core')
  const rows = await measureCore()
  for (const name of WINGS) {
    report(`bundling ${name}`)
    rows.push({ target: name, kB: await measureWing(name) })
  }
  return { rows }
}

const entryOf = (name) => `${root}packages/${name}/dist/index.js`

/** Core as an application has it that creates an engine, with its dependencies; what is loaded is seen by running it. */
async function measureCore() {
  const application = await bundleCore('{ createPlano }')
  const { atImport, created, called } = await runThere()
  const whole = await bundleCore('*')
  const kB = (sizes, names) => names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0) / 1024
  return [
    { target: 'core', kB: kB(application.sizes, created) },
    { target: 'core, to the first call', kB: kB(application.sizes, called) },
    { target: 'core, before createPlano', kB: kB(application.sizes, atImport) },
    { target: 'core, every export at once', kB: kB(whole.sizes, whole.atOnce) },
    { target: 'core, with all that is loaded on demand', kB: kB(whole.sizes, [...whole.sizes.keys()]) },
  ]
}

/** An application for a worker that exports these names of core. */
async function bundleCore(names) {
  rmSync(folder, { recursive: true, force: true })
  const source = `export ${names} from ${JSON.stringify(entryOf('core'))}`
  const bundle = await rolldown({
    input: { application: 'application' },
    platform: 'browser',
    tsconfig: false,
    external: OUTSIDE,
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

async function runThere() {
  const application = new URL('./results/size/application.js', import.meta.url).href
  const child = fork(fileURLToPath(new URL('./targets/size.mjs', import.meta.url)), [application])
  const [read] = await once(child, 'message')
  return read
}

async function measureWing(name) {
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
