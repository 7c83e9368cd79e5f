import { LRUCache } from 'lru-cache'
import { type Candidate, candidateKey } from '../contract/candidate.ts'
import type { Clock } from '../contract/clock.ts'
import type { PlanoEvent } from '../contract/events.ts'
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts'

/** Candidates whose state is remembered; the least recently used is forgotten, and starts healthy when it returns. */
const MAX_REMEMBERED = 10_000
/** Half-life of the latency average: recent calls weigh most. */
const EWMA_DECAY_MS = 10_000

/** What is known of one candidate, for everybody who calls it. */
export interface CandidateHealth {
  readonly key: string
  readonly candidate: Candidate
  readonly breaker: CircuitBreaker | undefined
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
}

/** The memory of all candidates; it outlives a reload of the configuration. */
export interface HealthRegistry {
  of(candidate: Candidate): CandidateHealth
  all(): CandidateHealth[]
}

export function createHealthRegistry(clock: Clock, emit: (event: PlanoEvent) => void): HealthRegistry {
  const known = new LRUCache<string, CandidateHealth>({ max: MAX_REMEMBERED })
  return {
    of(candidate) {
      const key = candidateKey(candidate)
      const found = known.get(key)
      if (found) return found
      const health = createHealth({ key, candidate, clock, emit })
      known.set(key, health)
      return health
    },
    all: () => [...known.values()],
  }
}

function createHealth(options: {
  key: string
  candidate: Candidate
  clock: Clock
  emit(event: PlanoEvent): void
}): CandidateHealth {
  const { candidate, clock } = options
  const policy = candidate.policy.breaker
  const health: CandidateHealth = {
    key: options.key,
    candidate,
    breaker:
      policy &&
      createCircuitBreaker({
        policy,
        monotonic: () => clock.monotonic(),
        onChange(from, to, reason) {
          if (to === 'closed') health.recoveredAt = clock.monotonic()
          const { id, url } = candidate
          const instance = url === undefined ? {} : { instance: url }
          options.emit({ type: 'breaker', requestId: '', at: clock.now(), upstream: id, ...instance, from, to, reason })
        },
      }),
    outstanding: 0,
    latencyMs: 0,
    restUntil: 0,
    unhealthy: false,
    recoveredAt: Number.NEGATIVE_INFINITY,
    observedAt: clock.monotonic(),
    calls: 0,
  }
  return health
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
