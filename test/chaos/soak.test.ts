import { expect, it } from 'vitest'
import { soak } from './soak.mjs'

it('survives ten seconds of a hundred streams with 10 % faults, and leaks nothing', async () => {
  const report = await soak({ streams: 100, seconds: Number(process.env['PLANO_SOAK_SECONDS'] ?? 10) })
  expect(report.requests).toBeGreaterThan(20)
  expect(report.settled).toBe(report.requests)
  expect([report.truncated, report.garbled, report.broken, report.outstanding]).toEqual([0, 0, 0, 0])
  expect(report.whole).toBeGreaterThan(report.error)
  expect(report.after.heapMb - report.before.heapMb).toBeLessThan(10)
  // File descriptors belong to the process, which other test files share. Only `npm run soak` counts them.
  expect(report.closed.sockets - report.start.sockets).toBeLessThanOrEqual(0)
}, 90_000)
