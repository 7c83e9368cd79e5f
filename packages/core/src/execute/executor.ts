import type { Asked } from '../contract/asked.ts'
import type { UpstreamRequest } from '../contract/candidate.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Plan } from '../contract/plan.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { runAgentPlan } from './agents/run-agent-plan.ts'
import { callModels } from './call-models.ts'
import type { ExecutorParts } from './executor-parts.ts'

/** Executes plans. */
export function createExecutor(parts: ExecutorParts) {
  return (exchange: Exchange, asked: Asked, plan: Plan): Promise<UpstreamAnswer> => {
    const request: UpstreamRequest = {
      dialect: asked.dialect,
      body: asked.body,
      bytes: asked.bytes,
      stream: asked.stream,
      conversation: asked.conversation,
    }
    return plan.kind === 'agents'
      ? runAgentPlan(parts, exchange, { plan, request })
      : callModels(parts, exchange, { plan, request })
  }
}
