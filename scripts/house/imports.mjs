import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

// Floors of packages/core/src, lowest first: a file imports from lower floors and from its own room only.
const FLOORS = [
  ['contract'],
  ['util'],
  ['errors'],
  ['config', 'wire', 'platform'],
  ['surface', 'filter', 'recall', 'decide', 'limit', 'cache', 'execute', 'upstream', 'respond', 'observe', 'store'],
  ['engine'],
  ['plano.ts', 'plano-options.ts', 'evaluate-routing.ts', 'lint-routing.ts', 'index.ts'],
  ['node'],
]
const FLOOR_OF = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor])))
const CORE = 'packages/core/src/'
/** The platform is chosen by the runtime; stages get it injected. */
const PLATFORM_USERS = new Set(['config', 'engine', 'plano.ts', 'lint-routing.ts', 'index.ts'])

/** The room of a core file: the folder under src, or the file itself; top-level tests stand on the top floor. */
const roomOf = (file) => file.slice(CORE.length).split('/')[0]

function packageOf(file) {
  return /^(?:packages|examples)\/[^/]+\//.exec(file)?.[0]
}

function checkCoreImport(file, specifier, target) {
  const room = roomOf(file)
  const floor = FLOOR_OF.get(room)
  if (floor === undefined) return ['floor', `"${room}" is no room of core: see scripts/house/imports.mjs`]
  if (room !== 'node' && (specifier.startsWith('node:') || specifier === 'undici')) {
    return ['node-import', `${specifier} belongs into core/src/node: core runs on other runtimes too`]
  }
  if (specifier === '#platform' && !PLATFORM_USERS.has(room)) {
    return ['floor', `${room} gets its platform injected in engine/assemble.ts`]
  }
  if (!target?.startsWith(CORE)) return undefined
  const targetRoom = roomOf(target)
  const targetFloor = FLOOR_OF.get(targetRoom) ?? FLOORS.length
  if (targetRoom === room || targetFloor < floor) return undefined
  if (floor === targetFloor && floor === FLOOR_OF.get('index.ts')) return undefined
  const why = targetFloor === floor ? 'a room on the same floor: inject it in engine/assemble.ts' : 'a higher floor'
  return ['floor', `${room} imports ${targetRoom}, ${why}`]
}

function checkWingImport(source, specifier, coreDoors) {
  if (!specifier.startsWith('@planojs/')) return undefined
  if (coreDoors.has(specifier)) return undefined
  if (specifier.startsWith('@planojs/core')) return ['public-names', `${specifier} is not among the exports of core`]
  if (source.isTest && specifier === '@planojs/testing') return undefined
  return ['wing', `${specifier}: packages import @planojs/core and never each other`]
}

function checkRelative(source, specifier, target) {
  if (!specifier.startsWith('.')) return undefined
  const home = packageOf(source.file)
  if (home && !target.startsWith(home)) return ['package-border', `${specifier} leaves ${home}: import the package`]
  if (/\.m?ts$/.test(source.file) && !/\.(?:m?ts|mjs|json)$/.test(specifier)) {
    return ['extension', `${specifier} should end in .ts`]
  }
  return undefined
}

function readCoreDoors(root) {
  const manifest = join(root, 'packages/core/package.json')
  const exported = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).exports : {}
  return new Set(Object.keys(exported).map((path) => posix.join('@planojs/core', path)))
}

function checkSource(source, coreDoors) {
  const { file, isTest } = source
  return source.imports.flatMap(({ specifier, offset, star }) => {
    const target = specifier.startsWith('.') ? posix.join(dirname(file), specifier) : undefined
    const found = [checkRelative(source, specifier, target)]
    if (file.startsWith(CORE) && !isTest) found.push(checkCoreImport(file, specifier, target))
    else if (/^packages\/(?!core\/)/.test(file)) found.push(checkWingImport(source, specifier, coreDoors))
    if (star && file.startsWith('packages/')) found.push(['public-names', 'list the exported names by hand'])
    return found.filter(Boolean).map(([rule, message]) => ({ file, line: source.lineAt(offset), rule, message }))
  })
}

/** Who may import whom: floors of core, packages among each other, platform-bound modules, listed public names. */
export function checkImports(sources, root) {
  const coreDoors = readCoreDoors(root)
  return sources.flatMap((source) => checkSource(source, coreDoors))
}
