import type { Exchange } from '../contract/call/exchange.ts'
import type { AgentHandOff } from '../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { callAgent } from './call-agent.ts'
import { callModel } from './call-model.ts'
import type { CallParts } from './call-parts.ts'

/** Calls one agent or model once. An error answer is returned as a value, not thrown. */
export function createCallUpstream(parts: CallParts) {
  return (
    exchange: Exchange,
    candidate: Candidate,
    request: UpstreamRequest,
  ): Promise<UpstreamAnswer | AgentHandOff> => {
    const { code } = parts
    if (candidate.kind === 'agent')
      return code && candidate.run
        ? code.callAgentCode(parts, exchange, { candidate, request, run: candidate.run })
        : callAgent(parts, exchange, { candidate, request })
    const target = parts.model(candidate.id)
    if (!target) return Promise.reject(new PlanoError('internal', `"${candidate.id}" is not a model.`))
    if (code && target.access.run !== undefined)
      return code.callCodeModel(parts, exchange, { target, candidate, request })
    return callModel(parts, exchange, { target, candidate, request })
  }
}
