import type { AgentFunction } from '../contract/agent.ts'
import type { Encoder } from '../contract/encoder.ts'
import type { FilterDefinition } from '../contract/filter.ts'
import { nearestNames } from '../util/nearest-names.ts'
import { type ConfigSource, isMap } from './config-source.ts'
import { listEntries, textAt } from './list-entries.ts'

/** What only code can hold: functions for agents and filters that a file declares by id, and a router's encoder. */
export interface ConfigCode {
  agents?: Readonly<Record<string, AgentFunction>>
  filters?: Readonly<Record<string, FilterDefinition | NonNullable<FilterDefinition['input']>>>
  /** Stands for `orchestration.encoder`, unless the file says `none`. */
  encoder?: Encoder
}

/** Gives every declared agent and filter its function. A function that no id asks for is a mistake: a misspelt name. */
export function attachCode(source: ConfigSource, code: ConfigCode): void {
  if (code.encoder) attachEncoder(source, code.encoder)
  for (const key of ['agents', 'filters'] as const) {
    const functions = code[key] ?? {}
    const declared = listEntries(source.root, key).map(({ value }) => ({ value, id: textAt(value, 'id') ?? '' }))
    for (const { value, id } of declared) if (Object.hasOwn(functions, id)) value['run'] = functions[id]
    const ids = new Set(declared.map(({ id }) => id))
    for (const name of Object.keys(functions)) {
      if (ids.has(name)) continue
      source.refuse([key], `code brings "${name}", and the configuration declares no such id`, {
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
