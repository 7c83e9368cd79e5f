import type { BreakerPolicy, CallPolicy } from '../../contract/call-policy.ts'
import { type Candidate, candidateKey } from '../../contract/candidate.ts'
import type { Clock } from '../../contract/clock.ts'
import type { PlanoEvent } from '../../contract/events.ts'
import { createLru } from '../../util/create-lru.ts'
import { type Bulkhead, createBulkhead } from '../bulkhead.ts'
import { instanceOf } from '../instance-of.ts'
import type { RetryBudget } from '../retry/retry-budget.ts'
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts'

/** Candidates whose state is remembered; the least recently used is forgotten, and starts healthy when it returns. */
const MAX_REMEMBERED = 10_000
/** Half-life of the latency average: recent calls weigh most. */
const EWMA_DECAY_MS = 10_000

/** What is known of one candidate, for everybody who calls it. */
export interface CandidateHealth {
  readonly key: string
  readonly kind: 'agent' | 'model'
  readonly upstream: string
  /** As it is told. */
  readonly instance: string | undefined
  readonly url: string | undefined
  /** The policy that the breaker follows; another one starts a new breaker. */
  breakerPolicy: BreakerPolicy | undefined
  breaker: CircuitBreaker | undefined
  /** The limits that the bulkhead keeps; others start a new one, and calls under way leave the old one. */
  bulkheadPolicy: CallPolicy['bulkhead']
  bulkhead: Bulkhead | undefined
  /** What its calls may still cost beside themselves, once it was hedged. */
  hedges: RetryBudget | undefined
  outstanding: number
  /** Peak-sensitive average of time to first byte, in milliseconds; 0 while nothing is known. */
  latencyMs: number
  /** Monotonic time until which it asked to be left alone. */
  restUntil: number
  /** Failed its active health check. */
  unhealthy: boolean
  /** Monotonic time of its return to service. */
  recoveredAt: number
  observedAt: number
  calls: number
  /** Of these, those that failed in a way that counts for the breaker, streams that broke off included. */
  failures: number
}

/** The memory of all candidates; it outlives a reload of the configuration. */
export interface HealthRegistry {
  of(candidate: Candidate): CandidateHealth
  all(): CandidateHealth[]
}

export function createHealthRegistry(clock: Clock, emit: (event: PlanoEvent) => void): HealthRegistry {
  const known = createLru<CandidateHealth>(MAX_REMEMBERED)
  const byCandidate = new WeakMap<Candidate, CandidateHealth>()
  const parts = { clock, emit }
  return {
    of(candidate) {
      const usual = byCandidate.get(candidate)
      // Marks it as used too, and misses it when it was forgotten meanwhile.
      if (usual && isUnder(usual, candidate.policy) && known.get(usual.key) === usual) return usual
      const key = candidateKey(candidate)
      const health = known.get(key) ?? createHealth(key, candidate, clock)
      known.set(key, health)
      const policy = candidate.policy.breaker
      if (!samePolicy(policy, health.breakerPolicy)) {
        health.breakerPolicy = policy
        health.breaker = policy && buildBreaker(parts, health, policy)
      } else health.breakerPolicy = policy
      const { bulkhead } = candidate.policy
      if (!sameLimits(bulkhead, health.bulkheadPolicy)) {
        health.bulkheadPolicy = bulkhead
        health.bulkhead = bulkhead && createBulkhead(bulkhead, clock)
      } else health.bulkheadPolicy = bulkhead
      byCandidate.set(candidate, health)
      return health
    },
    all: () => [...known.values()],
  }
}

function sameLimits(one: CallPolicy['bulkhead'], other: CallPolicy['bulkhead']): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function isUnder(health: CandidateHealth, { breaker, bulkhead }: CallPolicy): boolean {
  return health.breakerPolicy === breaker && health.bulkheadPolicy === bulkhead
}

function samePolicy(one: BreakerPolicy | undefined, other: BreakerPolicy | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function buildBreaker(
  parts: { clock: Clock; emit(event: PlanoEvent): void },
  health: CandidateHealth,
  policy: BreakerPolicy,
): CircuitBreaker {
  const { clock } = parts
  return createCircuitBreaker({
    policy,
    monotonic: () => clock.monotonic(),
    onChange(from, to, reason) {
      if (to === 'closed') health.recoveredAt = clock.monotonic()
      const { upstream, instance } = health
      const where = instance === undefined ? {} : { instance }
      parts.emit({ type: 'breaker', requestId: '', at: clock.now(), upstream, ...where, from, to, reason })
    },
  })
}

function createHealth(key: string, candidate: Candidate, clock: Clock): CandidateHealth {
  return {
    key,
    kind: candidate.kind,
    upstream: candidate.id,
    instance: instanceOf(candidate),
    url: candidate.url,
    breakerPolicy: undefined,
    breaker: undefined,
    bulkheadPolicy: undefined,
    bulkhead: undefined,
    hedges: undefined,
    outstanding: 0,
    latencyMs: 0,
    restUntil: 0,
    unhealthy: false,
    recoveredAt: Number.NEGATIVE_INFINITY,
    observedAt: clock.monotonic(),
    calls: 0,
    failures: 0,
  }
}

/**
 * Takes a time to first byte into the average: a peak counts at once, calm comes back with the half-life. (Peak EWMA as
 * in Finagle's load balancer.)
 */
export function observeLatency(health: CandidateHealth, latencyMs: number, now: number): void {
  const elapsed = Math.max(0, now - health.observedAt)
  const keep = Math.exp(-elapsed / EWMA_DECAY_MS)
  health.latencyMs = latencyMs > health.latencyMs ? latencyMs : health.latencyMs * keep + latencyMs * (1 - keep)
  health.observedAt = now
}
