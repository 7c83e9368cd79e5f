import { CONFIG_DEFAULTS } from '../config/defaults.ts'
import type { ListenerConfig } from '../config/schema/listener.ts'
import type { RouteTarget } from '../contract/decide/router.ts'
import { buildCascade, type CascadeParts } from './build-cascade.ts'
import type { ListenerRoutes } from './decide-agents.ts'

/** Builds the cascade of one agent listener. */
export function createListenerRoutes(listener: ListenerConfig, parts: CascadeParts): ListenerRoutes {
  const { orchestration } = parts
  const targets = (listener.agents ?? []).map(
    (entry): RouteTarget => ({
      id: entry.id,
      description: entry.description ?? '',
      ...(entry.examples === undefined ? {} : { examples: entry.examples }),
    }),
  )
  const refuses = (listener.no_match ?? orchestration.no_match ?? 'default') === 'refuse'
  const { affinity } = orchestration
  const stages = buildCascade(parts, {
    targets,
    maxPicks: orchestration.max_agents ?? CONFIG_DEFAULTS.orchestration.max_agents,
    defaultAgent: refuses ? undefined : defaultAgentOf(listener),
    isMarked: (listener.agents ?? []).some((entry) => entry.default === true),
    affinity: affinity !== undefined && affinity.enabled !== false,
  })
  return { name: listener.name, targets, stages, mode: listener.mode ?? orchestration.mode ?? 'sequential' }
}

/** As in Plano: the agent marked as default, otherwise the first one listed. */
function defaultAgentOf(listener: ListenerConfig): string | undefined {
  const entries = listener.agents ?? []
  return (entries.find((entry) => entry.default) ?? entries[0])?.id
}
