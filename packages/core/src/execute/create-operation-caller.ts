import type { Exchange } from '../contract/call/exchange.ts'
import type { Candidate, UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { JsonObject } from '../contract/json.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ExecutorParts } from './executor-parts.ts'
import { callCandidates } from './failover/call-candidates.ts'

/** An operation other than inference that several candidates support. */
export interface OperationCall {
  candidates: readonly Candidate[]
  body: JsonObject
  call(exchange: Exchange, candidate: Candidate): Promise<UpstreamAnswer>
}

/**
 * Calls candidates for operations other than inference, with the same budgets, circuit breakers, waits and attempt
 * records.
 */
export function createOperationCaller(parts: ExecutorParts) {
  return async (exchange: Exchange, work: OperationCall): Promise<UpstreamAnswer> => {
    const request: UpstreamRequest = {
      dialect: 'chat',
      body: work.body,
      raw: undefined,
      stream: false,
      conversation: () => [],
    }
    const own: ExecutorParts = {
      ...parts,
      callUpstream: (view, candidate) => work.call(view, candidate),
      // The format of such an answer is unknown, so it cannot be judged.
      peek: (answer) => Promise.resolve({ answer }),
    }
    const answer = await callCandidates(own, exchange, { candidates: work.candidates, request })
    if ('handOff' in answer) throw new PlanoError('internal', 'A provider cannot hand a request over.')
    return answer
  }
}
