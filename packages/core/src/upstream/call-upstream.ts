import type { AgentHandOff } from '../contract/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { Clock } from '../contract/clock.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Grammar, WireContext, WireRules } from '../contract/grammar.ts'
import type { ModelTarget } from '../contract/model-target.ts'
import type { Transport } from '../contract/transport.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { type AgentAccess, callAgent } from './call-agent.ts'
import { callModel } from './call-model.ts'

/** What every call needs; filled in by assemble. */
export interface CallParts {
  transport: Transport
  clock: Clock
  grammar(dialect: Dialect): Grammar
  context(rules: WireRules | undefined, model: string | undefined): WireContext
  agent(id: string): AgentAccess | undefined
  model(id: string): ModelTarget | undefined
  /** The model proxy inside the exchange, for in-process agents. */
  nestedFetch(exchange: Exchange): typeof globalThis.fetch
  /** Trace context of the exchange's current span. */
  traceHeaders(exchange: Exchange): readonly (readonly [string, string])[]
}

/** Speaks to one agent or model, once. What comes back may still be an error answer: a bad answer is a value here. */
export function createCallUpstream(parts: CallParts) {
  return (
    exchange: Exchange,
    candidate: Candidate,
    request: UpstreamRequest,
  ): Promise<UpstreamAnswer | AgentHandOff> => {
    if (candidate.kind === 'agent') return callAgent(parts, exchange, { candidate, request })
    const target = parts.model(candidate.id)
    if (!target) return Promise.reject(new PlanoError('internal', `"${candidate.id}" is not a model.`))
    return callModel(parts, exchange, { target, candidate, request })
  }
}
