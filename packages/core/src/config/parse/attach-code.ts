import type { Encoder } from '../../contract/decide/encoder.ts'
import type { AgentFunction } from '../../contract/execute/agent.ts'
import type { FilterDefinition, FilterFunction } from '../../contract/filter.ts'
import { nearestNames } from '../../util/text/nearest-names.ts'
import { type ConfigSource, isMap } from '../tree/config-source.ts'
import { listEntries, textAt } from '../tree/list-entries.ts'

/**
 * What a configuration file cannot contain: functions for the agents and filters that it declares by id, and an
 * encoder.
 */
export interface ConfigCode {
  agents?: Readonly<Record<string, AgentFunction>>
  filters?: Readonly<Record<string, FilterDefinition | FilterFunction>>
  /** Used as `orchestration.encoder`, unless the file says `none`. */
  encoder?: Encoder
}

/**
 * Attaches a function to each declared agent and filter. A function for an unknown id is a mistake, usually a
 * misspelling.
 */
export function attachCode(source: ConfigSource, code: ConfigCode): void {
  if (code.encoder) attachEncoder(source, code.encoder)
  for (const key of ['agents', 'filters'] as const) {
    const functions = code[key] ?? {}
    const declared = listEntries(source.root, key).map(({ value }) => ({ value, id: textAt(value, 'id') ?? '' }))
    for (const { value, id } of declared) if (Object.hasOwn(functions, id)) value['run'] = functions[id]
    const ids = new Set(declared.map(({ id }) => id))
    for (const name of Object.keys(functions)) {
      if (ids.has(name)) continue
      source.refuse([key], `code defines "${name}", but the configuration declares no such id`, {
        nearest: nearestNames(name, ids, 1)[0],
      })
    }
  }
}

function attachEncoder(source: ConfigSource, encoder: Encoder): void {
  source.root['orchestration'] ??= {}
  const orchestration = source.root['orchestration']
  if (isMap(orchestration) && orchestration['encoder'] !== 'none') orchestration['encoder'] = encoder
}
