import type { ConfigMap } from '../config-source.ts'
import { listEntries, namedEntries, textAt } from '../list-entries.ts'
import { canonicalModel, type KnownProviders } from './known-provider.ts'

/** Every name that other parts of a configuration may refer to. */
export interface DeclaredNames {
  agents: ReadonlySet<string>
  filters: ReadonlySet<string>
  listeners: ReadonlySet<string>
  aliases: ReadonlySet<string>
  /** Full models, provider names and bare model ids; wildcards as `provider/*`. */
  models: ReadonlySet<string>
  /** Whether a reference names a declared model or falls, or may fall, under a wildcard. */
  hasModel(reference: string): boolean
}

const idsOf = (root: ConfigMap, list: string, key: string): Set<string> =>
  new Set(listEntries(root, list).flatMap(({ value }) => textAt(value, key) ?? []))

export function collectNames(root: ConfigMap, providers: KnownProviders | undefined): DeclaredNames {
  const models = new Set<string>()
  const canonical = new Set<string>()
  const prefixes: string[] = []
  for (const { value } of listEntries(root, 'model_providers')) {
    const model = textAt(value, 'model')
    const name = textAt(value, 'name')
    if (model?.endsWith('/*')) {
      models.add(model)
      prefixes.push(canonicalModel(model, providers).slice(0, -1), model.slice(0, -1))
      // As in Plano, a wildcard's own name is one more prefix.
      if (name !== undefined) prefixes.push(`${name.replace(/\/?\*$/, '')}/`)
      continue
    }
    if (name !== undefined) models.add(name)
    if (model === undefined) continue
    models.add(model)
    canonical.add(canonicalModel(model, providers))
    if (model.includes('/')) models.add(model.slice(model.indexOf('/') + 1))
  }
  return {
    agents: idsOf(root, 'agents', 'id'),
    filters: idsOf(root, 'filters', 'id'),
    listeners: idsOf(root, 'listeners', 'name'),
    aliases: new Set(namedEntries(root, 'model_aliases').map(({ name }) => name)),
    models,
    hasModel: (reference) => {
      const full = canonicalModel(reference, providers)
      if (models.has(reference) || canonical.has(full)) return true
      // Which bare ids a wildcard stands for is the catalogue's to say.
      if (!reference.includes('/')) return prefixes.length > 0
      return prefixes.some((prefix) => [reference, full].some((text) => text.startsWith(prefix) && text !== prefix))
    },
  }
}
