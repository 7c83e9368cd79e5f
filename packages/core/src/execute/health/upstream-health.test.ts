import { expect, it } from 'vitest'
import { type CandidateHealth, observeLatency } from './upstream-health.ts'

const healthAt = (latencyMs: number) => ({ latencyMs, observedAt: 0 }) as CandidateHealth

it('follows a peak immediately and decays slowly', () => {
  const health = healthAt(100)
  observeLatency(health, 500, 1000)
  expect(health.latencyMs).toBe(500)
  observeLatency(health, 100, 1000)
  // No time has passed, so nothing is forgotten.
  expect(health.latencyMs).toBe(500)
  observeLatency(health, 100, 11_000)
  expect(health.latencyMs).toBeCloseTo(500 / Math.E + 100 * (1 - 1 / Math.E), 6)
  observeLatency(health, 100, 1_000_000)
  expect(health.latencyMs).toBeCloseTo(100, 6)
})
