import type { Candidate } from '../../contract/execute/candidate.ts'
import type { AttemptResult } from '../attempt/attempt.ts'
import type { NextStep } from '../attempt/write-attempt.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { type FailoverState, wasTried } from '../failover/failover-state.ts'
import { cooldownMs } from '../health/cooldown-ms.ts'
import { nextBackoff } from './backoff.ts'

/** Where the next attempt may go, and what is known about the failed one. */
export interface StepSearch {
  failover: FailoverState
  last: AttemptResult
  candidate: Candidate
  places: readonly string[]
  /** Collects candidates that would have been next but are unavailable. */
  unavailable: Candidate[]
  /** Milliseconds until the deadline. */
  left: number
}

/** The next attempt, at the nearest allowed place. Undefined when no candidate is left. */
export function findNextStep(parts: ExecutorParts, search: StepSearch): NextStep | undefined {
  const { failover, candidate, last } = search
  const now = parts.clock.monotonic()
  for (const place of search.places) {
    if (place === 'same') {
      if (failover.allows?.(candidate) === false) continue
      const { policy } = candidate
      // A wait of zero, such as a date in the past, says nothing about when a retry makes sense.
      const delayMs = last.retryAfterMs || nextBackoff(failover.lastBackoffMs, policy.backoff, parts.random)
      const isPatient = delayMs <= policy.backoff.maxMs && delayMs < search.left && last.exhausted !== true
      const breakerMs = parts.health.of(candidate).breaker?.waitMs() ?? 0
      if (isPatient && breakerMs <= delayMs) return { candidate, delayMs }
      continue
    }
    let found: Candidate | undefined
    for (const other of failover.ordered) {
      if (!isAt(place, other, candidate) || wasTried(failover, other) || failover.allows?.(other) === false) continue
      if (last.outcome === 'context_length' && !mayBeLonger(parts, other, candidate)) continue
      if (cooldownMs(parts.health.of(other), now) > 0) search.unavailable.push(other)
      else found ??= other
    }
    if (found) return { candidate: found, delayMs: 0 }
  }
  return undefined
}

/** After a context length error, models that are known to have no larger context are skipped. */
function mayBeLonger(parts: ExecutorParts, other: Candidate, failed: Candidate): boolean {
  const [wanted, had] = [parts.contextWindow(other.id), parts.contextWindow(failed.id)]
  return wanted === undefined || had === undefined || wanted > had
}

function isAt(place: string, other: Candidate, failed: Candidate): boolean {
  if (other.id !== failed.id) return place === 'other-model'
  const sameAddress = other.url === failed.url && other.variant === failed.variant
  return place === 'other-key' ? sameAddress && other.key !== failed.key : place === 'other-instance' && !sameAddress
}
