import type { AgentConfig } from '../config/schema/agent.ts'
import type { ListenerConfig } from '../config/schema/listener.ts'
import type { OrchestrationConfig } from '../config/schema/orchestration.ts'
import type { PreparedRouter, RouteTarget } from '../contract/router.ts'
import type { ListenerRoutes } from './decide-agents.ts'
import { createDefaultStage } from './default-stage.ts'
import { createExplicitStage } from './explicit-stage.ts'
import { createLocalStage } from './local-stage.ts'
import type { CascadeStage } from './stage.ts'

/** Under it the next stage is asked: the estimated probability that the first pick is right. */
export const DEFAULT_CONFIDENCE = 0.55
export const DEFAULT_MAX_AGENTS = 4

export interface AgentDeciderParts {
  orchestration: OrchestrationConfig
  agents: readonly AgentConfig[]
  prepareRouter(targets: readonly RouteTarget[]): PreparedRouter
}

/** The cascade of one agent listener. */
export function createListenerRoutes(listener: ListenerConfig, parts: AgentDeciderParts): ListenerRoutes {
  const { orchestration } = parts
  const entries = listener.agents ?? []
  const targets = entries.map(
    (entry): RouteTarget => ({
      id: entry.id,
      description: entry.description ?? '',
      ...(entry.examples === undefined ? {} : { examples: entry.examples }),
    }),
  )
  const stages: CascadeStage[] = [createExplicitStage()]
  if (targets.length > 1) {
    stages.push(
      createLocalStage({
        router: parts.prepareRouter(targets),
        threshold: orchestration.confidence ?? DEFAULT_CONFIDENCE,
        maxPicks: orchestration.max_agents ?? DEFAULT_MAX_AGENTS,
      }),
    )
  }
  const refuses = (listener.no_match ?? orchestration.no_match ?? 'default') === 'refuse'
  stages.push(createDefaultStage({ agent: refuses ? undefined : defaultAgentOf(listener), models: [] }))
  return { name: listener.name, targets, stages, mode: listener.mode ?? orchestration.mode ?? 'sequential' }
}

/** Plano's rule: the agent marked default, else the first listed. */
export function defaultAgentOf(listener: ListenerConfig): string | undefined {
  const entries = listener.agents ?? []
  return (entries.find((entry) => entry.default) ?? entries[0])?.id
}
