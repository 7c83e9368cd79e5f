import { CONFIG_DEFAULTS, routerTimeoutOf } from '../config/defaults.ts'
import type { OrchestrationConfig } from '../config/schema/orchestration.ts'
import type { PreparedRouter, RouteTarget } from '../contract/decide/router.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { KeyValueStore } from '../contract/store.ts'
import { createWarming } from './create-warming.ts'
import type { CompiledRule } from './rules/compile-rule.ts'
import { createAgentAffinityStage } from './stages/agent-affinity-stage.ts'
import { createDefaultStage } from './stages/default-stage.ts'
import { createExplicitStage } from './stages/explicit-stage.ts'
import { createFunctionStage } from './stages/function-stage.ts'
import { createLocalStage } from './stages/local-stage.ts'
import type { createModelStage, ModelStageOptions } from './stages/model-stage.ts'
import { createRulesStage } from './stages/rules-stage.ts'
import type { CascadeStage } from './stages/stage.ts'

/** A model that makes routing decisions, and its stage. */
export interface RouterModel {
  name: string
  ask: ModelStageOptions['ask']
  contextTokens: number
  createStage: typeof createModelStage
}

export interface CascadeParts {
  orchestration: OrchestrationConfig
  prepareRouter(targets: readonly RouteTarget[]): PreparedRouter
  rules: readonly CompiledRule[]
  /** The router model, if one is configured and known. */
  routerModel: RouterModel | undefined
  sessions: KeyValueStore
  clock: Clock
}

export interface CascadeShape {
  targets: readonly RouteTarget[]
  maxPicks: number
  /** Default agent or model. Undefined: refuse. */
  defaultAgent: string | undefined
  /** Whether the default agent is explicitly marked, and not just the first one. */
  isMarked: boolean
  /** Whether sessions are pinned to agents. */
  affinity: boolean
}

/** The stages in order, cheapest first. `orchestration.router` selects the routers. */
export function buildCascade(parts: CascadeParts, shape: CascadeShape): CascadeStage[] {
  const { orchestration } = parts
  const { targets, maxPicks } = shape
  const router = orchestration.router ?? 'auto'
  const threshold = orchestration.confidence ?? CONFIG_DEFAULTS.orchestration.confidence
  const decides = targets.length > 1 || (targets.length === 1 && !shape.affinity && shape.defaultAgent === undefined)
  const usesLocal = decides && (router === 'auto' || router === 'local')
  const local = usesLocal ? parts.prepareRouter(targets) : undefined
  const stages: CascadeStage[] = [createExplicitStage()]
  const warming = local && createWarming(local, parts.clock)
  if (shape.affinity)
    stages.push(createAgentAffinityStage({ store: parts.sessions, router: local, threshold, warming }))
  if (parts.rules.length > 0) stages.push(createRulesStage(parts.rules))
  const timeoutMs = routerTimeoutOf(orchestration)
  if (typeof router === 'function') stages.push(createFunctionStage(router, { maxPicks, timeoutMs }))
  if (local) stages.push(createLocalStage({ router: local, threshold, maxPicks, timeoutMs, warming }))
  const { routerModel } = parts
  if (decides && routerModel && (router === 'auto' || router === 'model')) {
    stages.push(
      routerModel.createStage({
        ask: routerModel.ask,
        model: routerModel.name,
        contextTokens: routerModel.contextTokens,
        timeoutMs,
        maxPicks,
        ...(orchestration.router_prompt === undefined ? {} : { template: orchestration.router_prompt }),
      }),
    )
  }
  const mayGuess = local !== undefined && !routerModel && !shape.isMarked
  stages.push(createDefaultStage({ agent: shape.defaultAgent, mayGuess }))
  return stages
}
