import { describe, expect, it } from 'vitest'
import { formatDay, shortenTimes } from '../../packages/inspector/page/parts/format-values.ts'
import { measureOverview } from '../../packages/inspector/page/state/measure-overview.ts'
import { openSummary, type RequestSummary } from '../../packages/inspector/src/record/request-summary.ts'

let at = 0
function request(given: Partial<RequestSummary>): RequestSummary {
  at += 1
  return { ...openSummary({ type: 'request', requestId: `r${at}`, at }, at), state: 'success', ...given }
}

describe('measureOverview', () => {
  it('distinguishes refusals from failures', () => {
    const list = [request({}), request({ state: 'error', status: 422 }), request({ state: 'error', status: 503 })]
    expect(measureOverview(list)).toMatchObject({ total: 3, failed: 2, refused: 1 })
  })

  it('does not blame an agent for a client disconnect', () => {
    const steps = [{ upstream: 'slow', kind: 'agent' as const, failed: true, durationMs: 300 }]
    const list = [
      request({ agents: ['slow'], state: 'aborted', steps }),
      request({ agents: ['slow'], state: 'error', status: 502, steps }),
    ]
    expect(measureOverview(list).agents).toMatchObject([{ name: 'slow', requests: 2, failed: 1 }])
  })
})

describe('formats', () => {
  it('shorten long durations in sentences, and leave other numbers alone', () => {
    expect(shortenTimes('2 of 4 calls failed within 30000 ms')).toBe('2 of 4 calls failed within 30 s')
    expect(shortenTimes('after 250 ms, 12000 calls')).toBe('after 250 ms, 12000 calls')
  })

  it('name the time zone', () => {
    expect(formatDay(0)).toMatch(/\d\d:\d\d:\d\d \S+/)
  })
})
