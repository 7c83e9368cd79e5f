import { nearestNames } from '../../util/text/nearest-names.ts'
import { keysAt } from '../reference/schema-shape.ts'
import { configSchema } from '../schema/root.ts'
import { type ConfigSource, isMap } from '../tree/config-source.ts'
import { listEntries } from '../tree/list-entries.ts'

/** Warns about keys that are accepted but have no effect, so that nobody relies on them. */
export function checkUnused(source: ConfigSource): void {
  const { root } = source
  if (Array.isArray(root['prompt_targets']) && root['prompt_targets'].length > 0) {
    const message =
      'prompt targets, deprecated in Plano, are read but not run; an agent that calls the API does the job'
    source.warn(['prompt_targets'], message, { use: 'agents', part: 'key' })
  }
  for (const list of ['agents', 'model_providers']) warnOfBudgets(source, list)
  // Plano accepts any key here, so a typo would go unnoticed.
  if (!isMap(root['overrides'])) return
  const known = keysAt(configSchema, ['overrides'])
  for (const key of Object.keys(root['overrides'])) {
    if (known.includes(key)) continue
    const nearest = nearestNames(key, known, 1)[0]
    const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`
    source.warn(['overrides', key], `"${key}" is not a known override and has no effect${hint}`, { part: 'key' })
  }
}

/** Retries are limited for the whole process, because an outage affects many upstreams at once. */
function warnOfBudgets(source: ConfigSource, list: string): void {
  for (const { value, path } of listEntries(source.root, list)) {
    const retry = isMap(value['resilience']) ? value['resilience']['retry'] : undefined
    if (isMap(retry) && retry['budget'] !== undefined)
      source.warn([...path, 'resilience', 'retry', 'budget'], 'the retry budget applies to all upstreams together', {
        use: 'resilience.retry.budget',
        part: 'key',
      })
  }
}
