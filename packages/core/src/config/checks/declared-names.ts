import type { ConfigMap } from '../tree/config-source.ts'
import { listEntries, namedEntries, textAt } from '../tree/list-entries.ts'
import { canonicalModel, type KnownProviders } from './known-provider.ts'

/** All names that other parts of a configuration can refer to. */
export interface DeclaredNames {
  agents: ReadonlySet<string>
  filters: ReadonlySet<string>
  listeners: ReadonlySet<string>
  aliases: ReadonlySet<string>
  /** Full model names, provider names and bare model ids. Wildcards appear as `provider/*`. */
  models: ReadonlySet<string>
  /** Whether a reference names a declared model or may match a wildcard. */
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
      // As in Plano, the name of a wildcard also works as a prefix.
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
      // Only the catalogue knows which bare ids a wildcard covers.
      if (!reference.includes('/')) return prefixes.length > 0
      return prefixes.some((prefix) => [reference, full].some((text) => text.startsWith(prefix) && text !== prefix))
    },
  }
}
