import type { Exchange } from '../../contract/call/exchange.ts'
import type { Candidate } from '../../contract/execute/candidate.ts'
import type { AttemptOutcome } from '../../contract/record/attempt.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { instanceOf } from './instance-of.ts'

/**
 * Corrects the record of an attempt whose stream broke after a good start, and emits a break event. The attempt event
 * was already emitted and cannot change.
 */
export function recordBreak(
  parts: ExecutorParts,
  exchange: Exchange,
  { candidate, outcome }: { candidate: Candidate; outcome: AttemptOutcome },
): void {
  const instance = instanceOf(candidate)
  const attempts = exchange.decision?.attempts ?? []
  const at = attempts.findLastIndex(
    (each) => each.upstream === candidate.id && each.instance === instance && each.outcome === 'success',
  )
  const record = attempts[at]
  if (record) attempts[at] = { ...record, outcome, next: 'broke off after it had begun' }
  exchange.emit({
    type: 'break',
    requestId: exchange.id,
    at: parts.clock.now(),
    upstream: candidate.id,
    ...(instance === undefined ? {} : { instance }),
    outcome,
  })
}
