import type { AttemptOutcome } from '../contract/record/attempt.ts'

/**
 * HTTP status for the client when an upstream refused: 502, 503 or 504 when the upstream is at fault, as for any
 * gateway (RFC 9110, 15.6), and the upstream's own status when the request, the key or a limit is at fault.
 */
export function gatewayStatus(status: number, outcome?: AttemptOutcome): number {
  // A rate limit keeps its status, however it was worded.
  if (status === 429) return status
  if (outcome === 'timeout' || status === 504) return 504
  if (outcome === 'overloaded' || status === 503) return 503
  return status >= 500 || outcome === 'server_error' ? 502 : status
}
