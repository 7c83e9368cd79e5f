import { nearestNames } from '../../util/nearest-names.ts'
import { type ConfigSource, isMap } from '../config-source.ts'
import { configSchema } from '../schema/root.ts'
import { keysAt } from '../schema-shape.ts'

/** Warns about keys that are accepted but have no effect, so that nobody relies on them. */
export function checkUnused(source: ConfigSource): void {
  const { root } = source
  if (Array.isArray(root['prompt_targets']) && root['prompt_targets'].length > 0) {
    const message =
      'prompt targets, deprecated in Plano, are read but not run; an agent that calls the API does the job'
    source.warn(['prompt_targets'], message, { use: 'agents', part: 'key' })
  }
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
