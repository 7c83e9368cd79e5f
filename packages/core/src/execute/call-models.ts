import type { Exchange } from '../contract/call/exchange.ts'
import type { Plan } from '../contract/decide/plan.ts'
import type { AgentHandOff } from '../contract/execute/agent.ts'
import type { UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ExecutorParts } from './executor-parts.ts'
import { callCandidatesThen } from './failover/call-candidates.ts'

/** Calls the models of a plan, best first. */
export function callModels(
  parts: ExecutorParts,
  exchange: Exchange,
  work: { plan: Extract<Plan, { kind: 'models' }>; request: UpstreamRequest },
): Promise<UpstreamAnswer> {
  const candidates = parts.modelCandidates(work.plan.models, exchange)
  const { variants } = work.plan.decision
  const [alias] = variants === undefined ? [] : Object.keys(variants)
  const compared = parts.shadows.start(exchange, alias, work.request)
  const answering = callCandidatesThen(parts, exchange, {
    call: { candidates, request: work.request },
    take: requireAnswer,
  })
  if (!compared) return answering
  return answering.then(
    (answer) => compared(answer) ?? answer,
    (error: unknown) => {
      compared(undefined)
      throw error
    },
  )
}

function requireAnswer(answer: UpstreamAnswer | AgentHandOff): UpstreamAnswer {
  if ('handOff' in answer) throw new PlanoError('invalid_upstream_answer', 'A model cannot hand a request over.')
  return answer
}
