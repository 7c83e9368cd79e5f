import type { Encoder } from '../../contract/decide/encoder.ts'
import type { AgentFunction } from '../../contract/execute/agent.ts'
import type { ModelFunction } from '../../contract/execute/model-function.ts'
import type { FilterDefinition, FilterFunction } from '../../contract/filter.ts'
import { nearestNames } from '../../util/text/nearest-names.ts'
import { type ConfigSource, isMap } from '../tree/config-source.ts'
import { listEntries, textAt } from '../tree/list-entries.ts'

/**
 * What a configuration file cannot contain: functions for the agents, filters and models that it declares, and an
 * encoder.
 */
export interface ConfigCode {
  agents?: Readonly<Record<string, AgentFunction>>
  filters?: Readonly<Record<string, FilterDefinition | FilterFunction>>
  /** By the name in `model_providers[].model`. Also language models of the AI SDK and chat models of LangChain. */
  models?: Readonly<Record<string, ModelFunction | object>>
  /** Used as `orchestration.encoder`, unless the file says `none`. */
  encoder?: Encoder
}

/** Where the configuration declares what is in code, and under which name. */
const PLACES = [
  ['agents', 'agents', 'id'],
  ['filters', 'filters', 'id'],
  ['models', 'model_providers', 'model'],
] as const

/** Attaches code to what the configuration declares. Code for an unknown name is a mistake, usually a misspelling. */
export function attachCode(source: ConfigSource, code: ConfigCode): void {
  if (code.encoder) attachEncoder(source, code.encoder)
  for (const [kind, key, named] of PLACES) {
    const functions = code[kind] ?? {}
    const declared = listEntries(source.root, key).map(({ value }) => ({ value, id: textAt(value, named) ?? '' }))
    for (const { value, id } of declared) if (Object.hasOwn(functions, id)) value['run'] = functions[id]
    const ids = new Set(declared.map(({ id }) => id))
    for (const name of Object.keys(functions)) {
      if (ids.has(name)) continue
      source.refuse([key], `code defines "${name}", but the configuration declares no such ${named}`, {
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
