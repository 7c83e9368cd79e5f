import type { AttemptOutcome } from '../contract/attempt.ts'

/**
 * The status under which a client learns that an upstream refused: 502, 503 or 504 where that one is ill, as of any gateway
 * (RFC 9110, 15.6), and the upstream's own where the request, the key or a limit is at fault.
 */
export function gatewayStatus(status: number, outcome?: AttemptOutcome): number {
  // What a limit is has its own status, whatever words came with it.
  if (status === 429) return status
  if (outcome === 'timeout' || status === 504) return 504
  if (outcome === 'overloaded' || status === 503) return 503
  return status >= 500 || outcome === 'server_error' ? 502 : status
}
