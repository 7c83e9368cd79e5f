import type { AttemptOutcome } from '../contract/attempt.ts'
import type { Candidate } from '../contract/candidate.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ExecutorParts } from './executor-parts.ts'
import { instanceOf } from './instance-of.ts'

/**
 * A stream that had begun well did not end well: the record of its try says so, and an event does, since the one that told
 * of the try stays as it was told.
 */
export function noteBreak(
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
