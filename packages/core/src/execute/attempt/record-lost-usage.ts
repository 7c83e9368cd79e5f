import type { Exchange } from '../../contract/call/exchange.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { Usage } from '../../contract/wire/reply.ts'
import type { ExecutorParts, FailedTry } from '../executor-parts.ts'

/** Records the estimated usage of a failed attempt. Undefined when it certainly used nothing. */
export function recordLostUsage(
  parts: ExecutorParts,
  { outcome }: Exchange,
  tried: { candidate: Candidate; request: UpstreamRequest; result: FailedTry },
): Usage | undefined {
  const { candidate, request, result } = tried
  const usage = parts.lostUsage(candidate, request, result)
  if (usage) outcome.lost = [...(outcome.lost ?? []), { model: candidate.id, usage }]
  return usage
}
