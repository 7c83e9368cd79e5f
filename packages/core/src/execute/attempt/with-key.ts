import type { Exchange } from '../../contract/call/exchange.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'

/**
 * Adds an idempotency key for agents: from the client's key or the request id, and the position of the call in the
 * request. Models only receive the client's own key.
 */
export function withKey(exchange: Exchange, candidate: Candidate, request: UpstreamRequest): UpstreamRequest {
  if (candidate.kind !== 'agent' || candidate.run) return request
  const key = exchange.header('idempotency-key')?.trim() || exchange.id
  return { ...request, idempotencyKey: `${key}-${exchange.attempts.used}` }
}
