import type { Candidate } from '../../contract/candidate.ts'
import type { AttemptResult } from '../attempt.ts'
import { type CandidateWalk, wasTried } from '../candidate-walk.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { restMs } from '../health/rest-ms.ts'
import type { NextStep } from '../write-attempt.ts'
import { nextBackoff } from './backoff.ts'

/** Where the next attempt may go, and what is known about the failed one. */
export interface StepSearch {
  walk: CandidateWalk
  last: AttemptResult
  candidate: Candidate
  places: readonly string[]
  /** Collects candidates that would have been next but are unavailable. */
  resting: Candidate[]
  /** Milliseconds until the deadline. */
  left: number
}

/** The next attempt, at the nearest allowed place. Undefined when no candidate is left. */
export function findNextStep(parts: ExecutorParts, search: StepSearch): NextStep | undefined {
  const { walk, candidate, last } = search
  const now = parts.clock.monotonic()
  for (const place of search.places) {
    if (place === 'same') {
      if (walk.allows?.(candidate) === false) continue
      const { policy } = candidate
      const delayMs = last.retryAfterMs ?? nextBackoff(walk.lastBackoffMs, policy.backoff, parts.random)
      const isPatient = delayMs <= policy.backoff.maxMs && delayMs < search.left && last.exhausted !== true
      const breakerMs = parts.health.of(candidate).breaker?.waitMs() ?? 0
      if (isPatient && breakerMs <= delayMs) return { candidate, delayMs }
      continue
    }
    let found: Candidate | undefined
    for (const other of walk.ordered) {
      if (!isAt(place, other, candidate) || wasTried(walk, other) || walk.allows?.(other) === false) continue
      if (last.outcome === 'context_length' && !mayBeLonger(parts, other, candidate)) continue
      if (restMs(parts.health.of(other), now) > 0) search.resting.push(other)
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
