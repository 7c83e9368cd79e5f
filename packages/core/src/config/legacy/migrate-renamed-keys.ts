import { type ConfigMap, type ConfigSource, isMap } from '../tree/config-source.ts'
import { listEntries, textAt } from '../tree/list-entries.ts'

/** Values of `listeners[].router`, `listeners[].type` and `filters[].type` that later releases of Plano renamed. */
const ROUTERS: Readonly<Record<string, string>> = {
  plano_agent_router: 'plano_orchestrator_v1',
  arch_agent_router: 'plano_orchestrator_v1',
}
const LISTENER_TYPES: Readonly<Record<string, string>> = {
  model_listener: 'model',
  prompt_listener: 'prompt',
  agent_listener: 'agent',
}
const FILTER_TYPES: Readonly<Record<string, string>> = { rest: 'http' }

/** Migrates keys and values that were only renamed, and one that another key replaced. */
export function migrateRenamedKeys(source: ConfigSource): void {
  const { root } = source
  renameValues(source, 'listeners', { router: ROUTERS, type: LISTENER_TYPES })
  renameValues(source, 'filters', { type: FILTER_TYPES })
  const { routing, tracing } = root
  if (isMap(routing) && isMap(routing['routing_budget'])) renameSwitchSpend(source, routing['routing_budget'])
  if (typeof tracing !== 'number') return
  const use = `tracing: {random_sampling: ${tracing}}`
  source.warn(['tracing'], 'tracing was only a percentage of requests; it is now a map', { use, part: 'key' })
  root['tracing'] = { random_sampling: tracing }
}

function renameValues(
  source: ConfigSource,
  list: string,
  names: Record<string, Readonly<Record<string, string>>>,
): void {
  for (const { value, path } of listEntries(source.root, list)) {
    for (const [key, known] of Object.entries(names)) {
      const written = textAt(value, key)
      if (written === undefined || !Object.hasOwn(known, written)) continue
      const now = known[written]
      source.warn([...path, key], `${written} is now called ${now}`, { use: `${key}: ${now}` })
      value[key] = now
    }
  }
}

/** The name in Plano 0.4.28 to 0.4.31. */
function renameSwitchSpend(source: ConfigSource, budget: ConfigMap): void {
  if (budget['max_overhead_pct'] === undefined || budget['max_switch_spend_pct'] !== undefined) return
  const path = ['routing', 'routing_budget', 'max_overhead_pct']
  source.warn(path, 'max_overhead_pct is now called max_switch_spend_pct', { use: 'max_switch_spend_pct', part: 'key' })
  source.rename(budget, 'max_overhead_pct', 'max_switch_spend_pct')
}
