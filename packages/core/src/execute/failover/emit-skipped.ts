import type { Exchange } from '../../contract/call/exchange.ts'
import type { Candidate } from '../../contract/execute/candidate.ts'
import type { SkipEvent } from '../../contract/record/events.ts'
import { instanceOf } from '../attempt/instance-of.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { cooldownMs } from '../health/cooldown-ms.ts'
import type { CandidateHealth } from '../health/upstream-health.ts'

/** Candidates that were skipped, and the one that is called instead. */
export interface Skipped {
  skipped: readonly Candidate[]
  next: Candidate | undefined
  /** Candidates for which this request has already emitted an event. */
  reported: Candidate[]
}

/** Emits a skip event for each unavailable candidate, once. */
export function emitSkipped(parts: ExecutorParts, exchange: Exchange, { skipped, next, reported }: Skipped): void {
  for (const candidate of skipped) {
    if (candidate === next || reported.includes(candidate)) continue
    reported.push(candidate)
    exchange.emit(writeSkip(parts, exchange, { candidate, next }))
  }
}

/** The unavailable candidates that would have been called before, or instead of, the chosen one. */
export function findPassedOver(
  planned: readonly Candidate[],
  unavailable: readonly Candidate[],
  next: Candidate | undefined,
): readonly Candidate[] {
  if (unavailable.length === 0 || next === undefined) return unavailable
  const turn = planned.findIndex((candidate) => isAlike(candidate, next))
  return unavailable.filter((candidate) => isAlike(candidate, next) || planned.indexOf(candidate) < turn)
}

function isAlike(one: Candidate, other: Candidate): boolean {
  return one.id === other.id && one.variant === other.variant
}

function writeSkip(
  parts: ExecutorParts,
  exchange: Exchange,
  { candidate, next }: { candidate: Candidate; next: Candidate | undefined },
): SkipEvent {
  const health = parts.health.of(candidate)
  const waitMs = cooldownMs(health, parts.clock.monotonic())
  const event: SkipEvent = {
    type: 'skip',
    requestId: exchange.id,
    at: parts.clock.now(),
    upstream: candidate.id,
    kind: candidate.kind,
    reason: explainCooldown(health),
  }
  const instance = instanceOf(candidate)
  if (instance !== undefined) event.instance = instance
  if (candidate.variant !== undefined) event.variant = candidate.variant
  if (Number.isFinite(waitMs)) event.waitMs = waitMs
  if (next !== undefined) event.next = next.id
  return event
}

function explainCooldown({ unhealthy, breaker }: CandidateHealth): SkipEvent['reason'] {
  if (unhealthy) return 'unhealthy'
  if (breaker === undefined || breaker.waitMs() === 0) return 'asked_to_wait'
  return breaker.name === 'half-open' ? 'breaker_half_open' : 'breaker_open'
}
