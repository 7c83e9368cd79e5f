import type { BreakerPolicy, CallPolicy } from '../../contract/execute/call-policy.ts'
import { type Candidate, candidateKey } from '../../contract/execute/candidate.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { PlanoEvent } from '../../contract/record/events.ts'
import { createLru } from '../../util/collections/create-lru.ts'
import { type Bulkhead, createBulkhead } from '../attempt/bulkhead.ts'
import { instanceOf } from '../attempt/instance-of.ts'
import type { RetryBudget } from '../retry/retry-budget.ts'
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts'

/**
 * Largest number of candidates with state. The least recently used is forgotten and counts as healthy when it returns.
 */
const MAX_REMEMBERED = 10_000
/** Half-life of the latency average. */
const EWMA_DECAY_MS = 10_000

/** State of one candidate, shared by everyone who calls it. */
export interface CandidateHealth {
  readonly key: string
  readonly kind: 'agent' | 'model'
  readonly upstream: string
  /** The name in events and reports. */
  readonly instance: string | undefined
  readonly url: string | undefined
  readonly variant: string | undefined
  /** The breaker's policy. A changed policy starts a new breaker. */
  breakerPolicy: BreakerPolicy | undefined
  breaker: CircuitBreaker | undefined
  /** The bulkhead's limits. Changed limits start a new bulkhead; calls in flight stay in the old one. */
  bulkheadPolicy: CallPolicy['bulkhead']
  bulkhead: Bulkhead | undefined
  /** Budget for hedged calls, created on first use. */
  hedges: RetryBudget | undefined
  outstanding: number
  /** Peak-sensitive average of the time to the first byte, in milliseconds. 0 when unknown. */
  latencyMs: number
  /** Monotonic time until which the upstream asked us to wait. */
  cooldownUntil: number
  /** Its active health check fails. */
  unhealthy: boolean
  /** Its active health checks, one per configuration. The latest determines `unhealthy`. */
  readonly checks: symbol[]
  /** Monotonic time at which it became available again. */
  recoveredAt: number
  observedAt: number
  calls: number
  /** Calls that failed in a way that counts for the breaker, including streams that broke off. */
  failures: number
  /** Its last call failed in such a way. */
  isFailing: boolean
}

/** The state of all candidates. It survives a reload of the configuration. */
export interface HealthRegistry {
  of(candidate: Candidate): CandidateHealth
  all(): CandidateHealth[]
  /** Upstreams whose breakers are opened manually, also those of instances that are called later. */
  readonly tripped: Set<string>
}

export function createHealthRegistry(clock: Clock, emit: (event: PlanoEvent) => void): HealthRegistry {
  const known = createLru<CandidateHealth>(MAX_REMEMBERED)
  const byCandidate = new WeakMap<Candidate, CandidateHealth>()
  const parts = { clock, emit }
  const tripped = new Set<string>()
  return {
    tripped,
    of(candidate) {
      const usual = byCandidate.get(candidate)
      // The lookup marks the entry as used and detects that it was evicted.
      if (usual && isUnder(usual, candidate.policy) && known.get(usual.key) === usual) return usual
      const key = candidateKey(candidate)
      const health = known.get(key) ?? createHealth(key, candidate, clock)
      known.set(key, health)
      const policy = candidate.policy.breaker
      if (!samePolicy(policy, health.breakerPolicy)) {
        health.breakerPolicy = policy
        health.breaker = policy && buildBreaker(parts, health, policy)
        if (tripped.has(candidate.id)) health.breaker?.trip()
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
      const { upstream, instance, variant } = health
      const where = { ...(instance === undefined ? {} : { instance }), ...(variant === undefined ? {} : { variant }) }
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
    variant: candidate.variant,
    breakerPolicy: undefined,
    breaker: undefined,
    bulkheadPolicy: undefined,
    bulkhead: undefined,
    hedges: undefined,
    outstanding: 0,
    latencyMs: 0,
    cooldownUntil: 0,
    unhealthy: false,
    checks: [],
    recoveredAt: Number.NEGATIVE_INFINITY,
    observedAt: clock.monotonic(),
    calls: 0,
    failures: 0,
    isFailing: false,
  }
}

/**
 * Adds a time to first byte to the average: a peak counts immediately and decays with the half-life. (Peak EWMA, as in
 * Finagle's load balancer.)
 */
export function observeLatency(health: CandidateHealth, latencyMs: number, now: number): void {
  const elapsed = Math.max(0, now - health.observedAt)
  const keep = Math.exp(-elapsed / EWMA_DECAY_MS)
  health.latencyMs = latencyMs > health.latencyMs ? latencyMs : health.latencyMs * keep + latencyMs * (1 - keep)
  health.observedAt = now
}
