import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'
import { extract } from 'tar'
import { mustRun } from './pack-packages.mjs'

/** Unpacks a package as an installer would and links its dependencies from the workspace. */
async function unpack({ folder, manifest, tarball }, modules) {
  const target = join(modules, manifest.name)
  mkdirSync(target, { recursive: true })
  await extract({ file: tarball, cwd: target, strip: 1 })
  const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies }
  for (const name of Object.keys(dependencies)) {
    const source = join(folder, 'node_modules', name)
    const link = join(modules, name)
    if (name.startsWith('@planojs/') || existsSync(link) || !existsSync(source)) continue
    mkdirSync(join(link, '..'), { recursive: true })
    symlinkSync(realpathSync(source), link, 'junction')
  }
}

/** LlamaIndex.TS is archived and its declarations contradict each other, so they are not checked (`skipLibCheck`). */
const LENIENT = '@planojs/llamaindex'

function entryPoints({ manifest }) {
  return Object.keys(manifest.exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => manifest.name + path.slice(1))
}

/**
 * Checks the packed packages from a consumer's project: a strict TypeScript file that imports every entry point must
 * compile, Node must load every entry point, and an application bundled with esbuild must run.
 */
export async function checkConsumer(packed, folder) {
  const consumer = join(folder, 'consumer')
  const modules = join(consumer, 'node_modules')
  for (const item of packed) await unpack(item, modules)
  const entries = packed.flatMap(entryPoints)
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}')
  const isLenient = (entry) => entry.startsWith(LENIENT)
  await compile(consumer, 'strict', { entries: entries.filter((entry) => !isLenient(entry)), skipLibCheck: false })
  await compile(consumer, 'lenient', { entries: entries.filter(isLenient), skipLibCheck: true })
  writeFileSync(join(consumer, 'load.mjs'), entries.map((entry) => `await import('${entry}')\n`).join(''))
  await mustRun(process.execPath, [join(consumer, 'load.mjs')])
  for (const name of packed.flatMap(optionalPeers)) rmSync(join(modules, name), { force: true })
  await runBundled(consumer)
}

/** Applications rarely install these, and their bundlers must not fail because of that. */
const optionalPeers = ({ manifest }) => Object.keys(manifest.peerDependenciesMeta ?? {})

const APPLICATION = `
import { createPlano } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { planoInspector } from '@planojs/inspector'
import { createRedisStores } from '@planojs/redis'
const started = createPlano({ agents: [{ id: 'a', run: () => 'hello' }] }).then(async (plano) => {
  await (await serve(plano)).close()
  planoInspector(plano)
  const refused = await createRedisStores('redis://127.0.0.1:1').catch(({ code }) => code)
  if (refused !== 'invalid_config') throw new Error('redis: ' + refused)
  await plano.close()
})
started.catch((error) => { console.error(error); process.exitCode = 1 })
`

/**
 * Bundle formats with the banner that applications commonly add. A module must not clash with it or rely on
 * `import.meta.url`.
 */
const FORMATS = {
  cjs: '',
  esm: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
}

/** Bundles an application into one file, as CommonJS and as an ES module, and runs both. */
async function runBundled(consumer) {
  const input = join(consumer, 'application.mjs')
  writeFileSync(input, APPLICATION)
  for (const [format, banner] of Object.entries(FORMATS)) {
    const outfile = join(consumer, `bundled.${format === 'cjs' ? 'cjs' : 'mjs'}`)
    const options = { bundle: true, platform: 'node', logLevel: 'error', banner: { js: banner } }
    await build({ ...options, entryPoints: [input], format, outfile })
    await mustRun(process.execPath, [outfile])
  }
}

async function compile(consumer, name, { entries, skipLibCheck }) {
  if (entries.length === 0) return
  const lines = entries.map((entry, index) => `import * as e${index} from '${entry}'\nvoid e${index}\n`)
  writeFileSync(join(consumer, `${name}.ts`), lines.join(''))
  const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [], skipLibCheck }
  options.typeRoots = []
  const config = join(consumer, `tsconfig.${name}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files: [`${name}.ts`] }))
  await mustRun('tsc', ['-p', config])
}
