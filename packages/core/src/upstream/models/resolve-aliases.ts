import type { PlanoConfig } from '../../config/schema/root.ts'
import type { AliasTarget, ModelAlias } from '../../contract/model/model-directory.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { didYouMean } from '../../util/text/nearest-names.ts'
import { readRollback } from './read-rollback.ts'

type Aliases = PlanoConfig['model_aliases']
type AliasTargets = NonNullable<Aliases[string]['targets']>

/** Looks up models that are not aliases. */
export interface AliasLookup {
  find(name: string): ModelTarget | undefined
  names(): Iterable<string>
}

interface Walk {
  aliases: Aliases
  lookup: AliasLookup
  /** Aliases being resolved, to detect circles. */
  path: readonly string[]
}

/**
 * Resolves one name inside an alias. An alias with its own name refers to the model that it shadows. Nested aliases are
 * followed, circles refused.
 */
function expand(name: string, walk: Walk): Omit<ModelAlias, 'name'> {
  const shadowed = walk.path.at(-1) === name ? walk.lookup.find(name) : undefined
  if (shadowed === undefined && Object.hasOwn(walk.aliases, name)) return readAlias(name, walk)
  const target = shadowed ?? walk.lookup.find(name)
  if (target !== undefined)
    return { targets: [{ target, weight: 1 }], shadows: [], fallbacks: [], inputFilters: [], outputFilters: [] }
  const owner = walk.path[0] ?? name
  throw new PlanoError(
    'invalid_config',
    `model_aliases.${owner}: no model is called "${name}".${didYouMean(name, walk.lookup.names())}`,
  )
}

function readAlias(name: string, walk: Walk): Omit<ModelAlias, 'name'> {
  if (walk.path.includes(name))
    throw new PlanoError('invalid_config', `model_aliases: ${[...walk.path, name].join(' -> ')} is a circle`)
  const config = walk.aliases[name] ?? {}
  const inner: Walk = { ...walk, path: [...walk.path, name] }
  const wanted: AliasTargets = config.targets ?? (config.target === undefined ? [] : [{ model: config.target }])
  if (wanted.length === 0)
    throw new PlanoError('invalid_config', `model_aliases.${name} has neither target nor targets`)
  const targets: AliasTarget[] = []
  const shadows: ModelTarget[] = []
  const fallbacks: ModelTarget[] = []
  for (const { model, weight = 1, shadow, rollback } of wanted) {
    const found = expand(model, inner)
    shadows.push(...found.shadows)
    if (shadow === true) {
      shadows.push(...found.targets.map((each) => each.target))
      continue
    }
    const total = found.targets.reduce((sum, each) => sum + each.weight, 0)
    for (const each of found.targets)
      targets.push({ ...each, weight: (weight * each.weight) / total, ...readRollback(rollback) })
    fallbacks.push(...found.fallbacks)
  }
  for (const model of config.fallbacks ?? []) {
    const found = expand(model, inner)
    fallbacks.push(...found.targets.map((each) => each.target), ...found.fallbacks)
  }
  return {
    targets,
    shadows: [...new Set(shadows)],
    fallbacks: [...new Set(fallbacks)],
    inputFilters: config.input_filters ?? [],
    outputFilters: config.output_filters ?? [],
  }
}

/** Resolves all aliases. Throws PlanoError `invalid_config` for circles and unknown models. */
export function resolveAliases(aliases: Aliases, lookup: AliasLookup): ReadonlyMap<string, ModelAlias> {
  const resolved = new Map<string, ModelAlias>()
  for (const name of Object.keys(aliases))
    resolved.set(name, { name, ...readAlias(name, { aliases, lookup, path: [] }) })
  return resolved
}
