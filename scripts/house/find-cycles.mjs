import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** Maps the `#name` imports of a package to source files. Its manifest names the built files. */
function readInternalImports(root, packageFolder) {
  const manifest = join(root, packageFolder, 'package.json')
  const imports = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')).imports ?? {}) : {}
  return new Map(
    Object.entries(imports).map(([name, target]) => {
      const built = typeof target === 'string' ? [target] : Object.values(target)
      return [
        name,
        built.map((path) => posix.join(packageFolder, path.replace('/dist/', '/src/').replace(/\.js$/, '.ts'))),
      ]
    }),
  )
}

function buildGraph(sources, root) {
  const internal = new Map()
  const graph = new Map()
  for (const { file, imports } of sources) {
    const packageFolder = /^(?:packages|examples)\/[^/]+/.exec(file)?.[0] ?? '.'
    if (!internal.has(packageFolder)) internal.set(packageFolder, readInternalImports(root, packageFolder))
    const targets = imports.flatMap(({ specifier, offset }) => {
      const paths = specifier.startsWith('.')
        ? [posix.join(dirname(file), specifier)]
        : (internal.get(packageFolder).get(specifier) ?? [])
      return paths.map((path) => ({ path, offset }))
    })
    graph.set(file, targets)
  }
  return graph
}

/** Finds import cycles, including type-only imports. Returns one fault per cycle, at the import that closes it. */
export function findCycles(sources, root) {
  const graph = buildGraph(sources, root)
  const lineAt = new Map(sources.map((source) => [source.file, source.lineAt]))
  const state = new Map()
  const path = []
  const faults = []
  const visit = (file) => {
    state.set(file, 'open')
    path.push(file)
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target.path)) continue
      if (state.get(target.path) === 'open') {
        const cycle = [...path.slice(path.indexOf(target.path)), target.path]
        const line = lineAt.get(file)(target.offset)
        faults.push({
          file,
          line,
          rule: 'cycle',
          message: cycle.map((step) => step.replace(/^.*\/src\//, '')).join(' > '),
        })
      } else if (!state.has(target.path)) visit(target.path)
    }
    path.pop()
    state.set(file, 'done')
  }
  for (const file of graph.keys()) if (!state.has(file)) visit(file)
  return faults
}
