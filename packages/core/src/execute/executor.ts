import type { Exchange } from '../contract/call/exchange.ts'
import type { InferenceRequest } from '../contract/call/inference-request.ts'
import type { Plan } from '../contract/decide/plan.ts'
import type { UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import { runAgentPlan } from './agents/run-agent-plan.ts'
import { callModels } from './call-models.ts'
import type { ExecutorParts } from './executor-parts.ts'

/** Executes plans. */
export function createExecutor(parts: ExecutorParts) {
  return (exchange: Exchange, request: InferenceRequest, plan: Plan): Promise<UpstreamAnswer> => {
    const upstreamRequest: UpstreamRequest = {
      dialect: request.dialect,
      body: request.body,
      raw: request.raw,
      stream: request.stream,
      conversation: request.conversation,
    }
    return plan.kind === 'agents'
      ? runAgentPlan(parts, exchange, { plan, request: upstreamRequest })
      : callModels(parts, exchange, { plan, request: upstreamRequest })
  }
}
