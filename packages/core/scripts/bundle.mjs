#!/usr/bin/env node
// Builds dist: bundles the modules of core into few files, so that importing it takes a fifth of the time. The
// declarations come from the compiler. Small dependencies are bundled if a second copy of them does no harm:
// OpenTelemetry's API stores registrations in one place for all of its copies. The others are imported, most of them on
// first use.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { rolldown } from 'rolldown'
import { breakLines } from './break-lines.mjs'
import { insertText } from './insert-text.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))
const dist = join(home, 'dist')
const stampFile = join(dist, 'bundle.stamp')

const BUNDLED = [
  '@opentelemetry/api',
  'cockatiel',
  'eventsource-parser',
  'fastest-levenshtein',
  'lru-cache',
  'stemmer',
  'zod',
]
const ENTRIES = ['index', 'node/index', 'node/platform', 'platform/web-platform']

function computeStamp() {
  const digest = createHash('sha256')
  const files = globSync('src/**/*.ts', { cwd: home, exclude: (name) => /\.test(-d)?\.ts$/.test(name) })
  for (const file of [
    'package.json',
    'scripts/break-lines.mjs',
    'scripts/bundle.mjs',
    'scripts/insert-text.mjs',
    ...files.sort(),
  ])
    digest
      .update(file)
      .update('\0')
      .update(readFileSync(join(home, file)))
  return digest.digest('hex')
}

/** Only undici's dispatcher. Its fetch, caches and other sockets account for two thirds of its loading time. */
const DISPATCHER = join(dist, 'parts', 'undici-dispatcher.js')
const DISPATCHER_SOURCE = ['Agent', 'Pool']
  .map((name) => `export { default as ${name} } from 'undici/lib/dispatcher/${name.toLowerCase()}.js'`)
  .join('\n')

const HTTP2_CLIENT = /\/undici\/lib\/dispatcher\/client\.js$/
const EAGER_HTTP2 = `const connectH2 = require('./client-h2.js')`
const LATE_HTTP2 = `const connectH2 = (...args) => require('./client-h2.js')(...args)`

/** undici loads its HTTP/2 client at once, and with it node:http2 and node:tls: half of its loading time. */
function loadHttp2Late(id) {
  const code = readFileSync(id, 'utf8')
  if (!code.includes(EAGER_HTTP2)) throw new Error(`${id} does not load its HTTP/2 client as expected`)
  return code.replace(EAGER_HTTP2, LATE_HTTP2)
}

const onlyDispatcher = {
  name: 'only-dispatcher',
  resolveId(specifier) {
    if (specifier === 'undici') return { id: './undici-dispatcher.js', external: true }
    return specifier === 'undici-dispatcher' ? join(home, 'src', 'node', 'undici-dispatcher.js') : undefined
  },
  load(id) {
    if (id.endsWith('undici-dispatcher.js')) return DISPATCHER_SOURCE
    return HTTP2_CLIENT.test(id) ? { code: loadHttp2Late(id), moduleType: 'js' } : undefined
  },
}

const LARGE_TABLE = 4096

/** Tables are written as JSON text, which parses several times as fast as the same data in JavaScript. */
const tablesAsText = {
  name: 'tables-as-text',
  async load(id) {
    if (!id.endsWith('.data.ts') || statSync(id).size < LARGE_TABLE) return undefined
    const exported = Object.entries(await import(pathToFileURL(id).href))
    if (!exported.every(([, table]) => isDeepStrictEqual(JSON.parse(JSON.stringify(table) ?? 'null'), table)))
      return undefined
    return { code: exported.map(writeTable).join('\n'), moduleType: 'js' }
  },
}

function writeTable([name, table]) {
  const text = JSON.stringify(table)
  const value = typeof table === 'object' ? `/* @__PURE__ */ JSON.parse(${JSON.stringify(text)})` : text
  return `export const ${name} = ${value}`
}

const OWN_REQUIRE = [
  ['import{createRequire}from"node:module";', ''],
  ['createRequire(import.meta.url)', 'process.getBuiltinModule'],
]

/**
 * undici requires only modules of Node, which Node resolves without this file's URL. Bundlers that emit CommonJS remove
 * that URL, and the file would fail before the application starts. Every line keeps its length, so that source maps
 * stay valid.
 */
function requireBuiltins(file) {
  let code = readFileSync(file, 'utf8')
  for (const [own, builtin] of OWN_REQUIRE) {
    if (!code.includes(own)) throw new Error(`${file} has no ${own}`)
    code = code.replace(own, builtin.padEnd(own.length))
  }
  writeFileSync(file, code)
}

/** Stored measurements are valid as long as neither the code that measures nor its word data change. */
const localRouterBuild = {
  name: 'local-router-build',
  load(id) {
    if (!id.endsWith('/local-router-build.ts')) return undefined
    const digest = createHash('sha256')
    const files = globSync('src/decide/local/**/*.ts', { cwd: home, exclude: (name) => /\.test\.ts$/.test(name) })
    for (const file of ['package.json', ...files.sort()]) digest.update(readFileSync(join(home, file)))
    return { code: `export const LOCAL_ROUTER_BUILD = '${digest.digest('hex')}'`, moduleType: 'js' }
  },
}

const packageOf = (specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]

function isExternal(specifier, _importer, isResolved) {
  if (isResolved || specifier === 'undici' || specifier.startsWith('.') || specifier.startsWith('/')) return false
  return specifier === '#platform' || !BUNDLED.includes(packageOf(specifier))
}

/** The licence texts of bundled packages. All of these licences require a copy. */
function collectLicences(chunks) {
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds ?? [])
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const [file] = globSync('{LICENSE,LICENCE,license}*', { cwd: folder })
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `What the files beside this one hold of others:\n\n${texts.join('\n----\n\n')}`
}

/** Removes files of earlier builds, except declarations and the compiler's build info. */
function clearScripts() {
  for (const file of globSync('**/*.js{,.map}', { cwd: dist })) rmSync(join(dist, file))
}

/** A slow build is not an error. */
const CHECKS = { bundlerTimings: false }

function refuseWarnings(level, log) {
  // The time of a callback only shows how busy the machine is.
  if (log.code === 'PLUGIN_TIMINGS') return
  if (level !== 'debug' && level !== 'info') throw new Error(log.message)
}

/** Much of the loading time is spent on whitespace and long names. Function names are kept for stack traces. */
const MINIFY = { mangle: { toplevel: false, keepNames: true }, compress: true, codegen: { removeWhitespace: true } }

/** Modules that these modules load statically, including themselves. */
function listStatic(names, bundle) {
  const found = new Set(names.map((name) => join(home, 'src', `${name}.ts`)))
  // After a file was moved, its code would silently land in another chunk.
  for (const id of found) if (!bundle.getModuleInfo(id)) throw new Error(`bundle.mjs names ${id}, which does not exist`)
  for (const id of found)
    for (const next of bundle.getModuleInfo(id)?.importedIds ?? []) if (!UNUSED.test(next)) found.add(next)
  return found
}

/** Re-exported by zod's entry point. Only filters use the messages, and they are loaded on demand. */
const UNUSED = /\/zod\/v4\/locales\//

/**
 * Loaded for the first call, each as a separate file, because a chunk shared with static imports could not be loaded
 * later.
 */
const CALLS = [
  'engine/execute/assemble-execute',
  'engine/respond/assemble-respond',
  'engine/turn/read-text-and-usage',
  'engine/turn/read-seen-answer',
  'upstream/call-upstream',
  'wire/openai-chat/grammar',
]
const isCall = (id) => CALLS.some((name) => id === join(home, 'src', `${name}.ts`))

/**
 * One file holds what every engine needs. Otherwise each module shared with code loaded on demand would get a file of
 * its own. A second file holds what the runtime-specific entry points need too, since the engine imports them. A third
 * holds what the first call of an upstream needs.
 */
const ENGINE_GROUPS = [
  {
    priority: 2,
    name: 'ground',
    isIn: (id, { engine, calls, runtime }) => runtime.has(id) && (engine.has(id) || calls.has(id)),
  },
  { priority: 1, name: 'plano', isIn: (id, { engine }) => engine.has(id) },
  { priority: 0, name: 'calls', isIn: (id, { calls }) => calls.has(id) && !isCall(id) },
].map(({ priority, name, isIn }) => {
  let parts
  const find = (bundle) => ({
    engine: listStatic(['plano'], bundle),
    runtime: listStatic(['node/platform', 'platform/web-platform'], bundle),
    calls: listStatic(CALLS, bundle),
  })
  const choose = (id, bundle) => {
    parts ??= find(bundle)
    return isIn(id, parts) ? name : null
  }
  return { priority, debugName: name, name: choose }
})

async function writeBundle(input, output) {
  const build = await rolldown({
    onLog: refuseWarnings,
    checks: CHECKS,
    tsconfig: false,
    plugins: [onlyDispatcher, tablesAsText, localRouterBuild],
    ...input,
  })
  const written = await build.write({ format: 'esm', sourcemap: true, comments: false, minify: MINIFY, ...output })
  await build.close()
  for (const { sourcemapFileName, fileName } of written.output)
    if (sourcemapFileName) breakFile(join(output.dir ?? dirname(output.file), fileName))
  return written.output
}

const OPEN_IMPORT = /function importAnything\(\w+\)\{return import\(/

/** Keeps applications' bundlers from resolving the only import without a fixed target. Minifying drops comments. */
function markImport(written) {
  const found = OPEN_IMPORT.exec(written.code)
  if (found === null) return written
  marked += 1
  const at = found.index + found[0].length
  return insertText(written, { at, text: '/* webpackIgnore: true *//* turbopackIgnore: true *//* @vite-ignore */' })
}

let marked = 0

function breakFile(file) {
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'))
  const written = { code: readFileSync(file, 'utf8'), mappings: map.mappings }
  const { code, mappings } = breakLines(markImport(written))
  writeFileSync(file, code)
  writeFileSync(`${file}.map`, JSON.stringify({ ...map, mappings }))
}

async function bundle() {
  clearScripts()
  const input = Object.fromEntries(ENTRIES.map((name) => [name, join(home, 'src', `${name}.ts`)]))
  const resolve = { mainFields: ['module', 'main'] }
  const output = { dir: dist, chunkFileNames: 'parts/[name]-[hash].js', codeSplitting: { groups: ENGINE_GROUPS } }
  const chunks = [
    ...(await writeBundle({ input, resolve, platform: 'neutral', external: isExternal }, output)),
    ...(await writeBundle({ input: 'undici-dispatcher', platform: 'node' }, { file: DISPATCHER })),
  ]
  if (marked !== 1) throw new Error(`${marked} files import modules by a name that is known at run time, not 1`)
  requireBuiltins(DISPATCHER)
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), collectLicences(chunks))
}

const stamp = computeStamp()
const isCurrent =
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  ENTRIES.every((name) => existsSync(join(dist, `${name}.js`)))
if (!isCurrent) {
  mkdirSync(dirname(stampFile), { recursive: true })
  await bundle()
  writeFileSync(stampFile, stamp)
}
