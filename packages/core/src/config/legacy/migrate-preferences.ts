import type { Path } from '../tree/config-path.ts'
import type { ConfigMap, ConfigSource } from '../tree/config-source.ts'
import { listEntries, textAt } from '../tree/list-entries.ts'

/**
 * Migrates preferences that are nested in providers. Before v0.4.0 they move to the top level: one entry per name, with
 * the models in the order of the providers. Existing entries take precedence. From v0.4.0 on Plano ignores them.
 */
export function migratePreferences(source: ConfigSource, { modern }: { modern: boolean }): void {
  const { root } = source
  const declared = new Set(listEntries(root, 'routing_preferences').map(({ value }) => value['name']))
  const made = new Map<string, ConfigMap>()
  for (const { value: provider, path } of listEntries(root, 'model_providers')) {
    if (provider['routing_preferences'] === undefined) continue
    const at: Path = [...path, 'routing_preferences']
    const model = textAt(provider, 'model')
    if (model?.endsWith('*')) {
      source.refuse(at, `routing preferences of ${model} name no model; list the models at the top level`, {
        expected: 'top-level routing_preferences',
        part: 'key',
      })
    } else if (modern) {
      source.warn(at, 'routing_preferences inside a provider has no effect since v0.4.0', {
        use: 'top-level routing_preferences with models',
        part: 'key',
      })
    } else if (model !== undefined) {
      source.warn(at, 'routing_preferences inside a provider moved to the top level', {
        use: `routing_preferences: [{name, description, models: [${model}]}]`,
        part: 'key',
      })
      for (const entry of listEntries(provider, 'routing_preferences', path)) {
        if (!declared.has(entry.value['name'])) mergePreference(source, made, { ...entry, model })
      }
    }
    delete provider['routing_preferences']
  }
  if (made.size === 0) return
  const present = root['routing_preferences']
  if (Array.isArray(present)) present.push(...made.values())
  else root['routing_preferences'] = [...made.values()]
}

function mergePreference(
  source: ConfigSource,
  made: Map<string, ConfigMap>,
  { value, path, model }: { value: ConfigMap; path: Path; model: string },
): void {
  const name = String(value['name'])
  const earlier = made.get(name)
  if (earlier === undefined) {
    value['models'] = [model]
    made.set(name, value)
    return
  }
  if (Array.isArray(earlier['models'])) earlier['models'].push(model)
  if (value['description'] !== earlier['description']) {
    source.warn([...path, 'description'], `${name} has another description above; the first one is used`)
  }
}
