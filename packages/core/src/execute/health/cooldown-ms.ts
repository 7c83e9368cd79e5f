import type { CandidateHealth } from './upstream-health.ts'

/** Milliseconds until a candidate may be called: 0 for now, infinity if its health check fails. */
export function cooldownMs(health: CandidateHealth, now: number): number {
  if (health.unhealthy) return Number.POSITIVE_INFINITY
  return Math.max(0, health.cooldownUntil - now, health.breaker?.waitMs() ?? 0)
}
