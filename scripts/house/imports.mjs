import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

// Layers of packages/core/src, lowest first. A file imports only from lower layers and from its own folder.
const LAYERS = [
  ['contract'],
  ['util'],
  ['errors'],
  ['config', 'wire', 'platform'],
  ['surface', 'filter', 'recall', 'decide', 'limit', 'cache', 'execute', 'upstream', 'respond', 'observe', 'store'],
  ['engine'],
  ['plano.ts', 'plano-options.ts', 'evaluate-routing.ts', 'lint-routing.ts', 'index.ts'],
  ['node'],
]
const LAYER_OF = new Map(LAYERS.flatMap((folders, layer) => folders.map((folder) => [folder, layer])))
const CORE = 'packages/core/src/'
/** Only these folders import the platform. Stages receive it as a parameter. */
const PLATFORM_USERS = new Set(['config', 'engine', 'plano.ts', 'lint-routing.ts', 'index.ts'])

/** Returns the folder of a core file under src, or the name of a file directly in src. */
const folderOf = (file) => file.slice(CORE.length).split('/')[0]

function packageOf(file) {
  return /^(?:packages|examples)\/[^/]+\//.exec(file)?.[0]
}

function checkCoreImport(file, specifier, target) {
  const folder = folderOf(file)
  const layer = LAYER_OF.get(folder)
  if (layer === undefined)
    return ['layer', `"${folder}" belongs to no layer of core: add it in scripts/house/imports.mjs`]
  if (folder !== 'node' && (specifier.startsWith('node:') || specifier === 'undici')) {
    return ['node-import', `${specifier} belongs in core/src/node: core also runs on other runtimes`]
  }
  if (specifier === '#platform' && !PLATFORM_USERS.has(folder)) {
    return ['layer', `${folder} receives the platform as a parameter from engine/assemble.ts`]
  }
  if (!target?.startsWith(CORE)) return undefined
  const targetFolder = folderOf(target)
  const targetLayer = LAYER_OF.get(targetFolder) ?? LAYERS.length
  if (targetFolder === folder || targetLayer < layer) return undefined
  if (layer === targetLayer && layer === LAYER_OF.get('index.ts')) return undefined
  const why = targetLayer === layer ? 'a folder in the same layer: inject it in engine/assemble.ts' : 'a higher layer'
  return ['layer', `${folder} imports ${targetFolder}, ${why}`]
}

function checkPackageImport(source, specifier, coreExports) {
  if (!specifier.startsWith('@planojs/')) return undefined
  if (coreExports.has(specifier)) return undefined
  if (specifier.startsWith('@planojs/core')) return ['public-names', `${specifier} is not an export of core`]
  if (source.isTest && specifier === '@planojs/testing') return undefined
  return ['package-import', `${specifier}: packages import @planojs/core, never each other`]
}

function checkRelative(source, specifier, target) {
  if (!specifier.startsWith('.')) return undefined
  const folder = packageOf(source.file)
  if (folder && !target.startsWith(folder)) {
    return ['package-boundary', `${specifier} leaves ${folder}: import the package by name`]
  }
  if (/\.m?ts$/.test(source.file) && !/\.(?:m?ts|mjs|json)$/.test(specifier)) {
    return ['extension', `${specifier} must end in .ts`]
  }
  return undefined
}

function readCoreExports(root) {
  const manifest = join(root, 'packages/core/package.json')
  const exported = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).exports : {}
  return new Set(Object.keys(exported).map((path) => posix.join('@planojs/core', path)))
}

function checkSource(source, coreExports) {
  const { file, isTest } = source
  return source.imports.flatMap(({ specifier, offset, star }) => {
    const target = specifier.startsWith('.') ? posix.join(dirname(file), specifier) : undefined
    const found = [checkRelative(source, specifier, target)]
    if (file.startsWith(CORE) && !isTest) found.push(checkCoreImport(file, specifier, target))
    else if (/^packages\/(?!core\/)/.test(file)) found.push(checkPackageImport(source, specifier, coreExports))
    if (star && file.startsWith('packages/')) found.push(['public-names', 'list the exported names by hand'])
    return found.filter(Boolean).map(([rule, message]) => ({ file, line: source.lineAt(offset), rule, message }))
  })
}

/** Checks imports: the layers of core, the boundaries between packages, platform modules, and listed public names. */
export function checkImports(sources, root) {
  const coreExports = readCoreExports(root)
  return sources.flatMap((source) => checkSource(source, coreExports))
}
