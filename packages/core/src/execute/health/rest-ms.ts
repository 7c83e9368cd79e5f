import type { CandidateHealth } from './upstream-health.ts'

/** Milliseconds until a candidate may be called: 0 for now, infinity if its health check fails. */
export function restMs(health: CandidateHealth, now: number): number {
  if (health.unhealthy) return Number.POSITIVE_INFINITY
  return Math.max(0, health.restUntil - now, health.breaker?.waitMs() ?? 0)
}
