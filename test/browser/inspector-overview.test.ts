import { describe, expect, it } from 'vitest'
import {
  formatCost,
  formatDay,
  formatMs,
  formatShare,
  formatTick,
  roundUp,
  shortenTimes,
} from '../../packages/inspector/page/parts/format-values.ts'
import { buildTimeline } from '../../packages/inspector/page/state/build-timeline.ts'
import { measureOverview } from '../../packages/inspector/page/state/measure-overview.ts'
import { readGraph } from '../../packages/inspector/page/state/read-graph.ts'
import { applyEvent } from '../../packages/inspector/src/record/apply-event.ts'
import {
  openSummary,
  type RequestSummary,
  type ShownEvent,
} from '../../packages/inspector/src/record/request-summary.ts'

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

  it('does not blame a model for requests that never reached it', () => {
    const list = [
      request({ models: ['m'], attempts: 1 }),
      request({ models: ['m'], state: 'error', status: 429, attempts: 0 }),
      request({ models: ['m'], state: 'error', status: 503, attempts: 2 }),
    ]
    expect(measureOverview(list).models).toMatchObject([{ name: 'm', requests: 2, failed: 1 }])
  })

  it('measures share, failures and time of a variant over the same requests', () => {
    const steps = (durationMs: number) => [{ upstream: 'a', kind: 'agent' as const, failed: false, durationMs }]
    const list = [
      request({ agents: ['a'], variants: { a: 'stable' }, steps: steps(10) }),
      request({ agents: ['a'], variants: { a: 'stable' }, steps: steps(30) }),
      request({ models: ['m'], variants: { m: 'canary' }, durationMs: 50, state: 'error' }),
    ]
    expect(measureOverview(list).variants).toEqual([
      { target: 'a', shares: [{ name: 'stable', requests: 2, failed: 0, medianMs: 10 }] },
      { target: 'm', shares: [{ name: 'canary', requests: 1, failed: 1, medianMs: 50 }] },
    ])
  })

  it('adds up requests, tokens and cost of each tenant, without counting nested requests twice', () => {
    const outer = request({ tenant: 'acme', agents: ['a'], durationMs: 5 })
    const list = [
      outer,
      request({ tenant: 'acme', parent: outer.id, inputTokens: 4, outputTokens: 6, cost: 0.5, models: ['m'] }),
      request({ tenant: 'other', state: 'error', status: 429, models: ['m'] }),
      request({ models: ['m'] }),
    ]
    expect(measureOverview(list).tenants).toMatchObject([
      { name: 'acme', requests: 1, failed: 0, tokens: 10, cost: 0.5 },
      { name: 'other', requests: 1, failed: 1, tokens: 0, cost: 0 },
    ])
  })

  it('counts requests by model over time where no agents answer', () => {
    const [slice] = measureOverview([request({ models: ['m', 'fallback'], upstream: 'm' })]).slices
    expect(slice).toMatchObject({ agents: {}, models: { m: 1 } })
  })

  it('counts the tokens of a nested request for the agent that made it', () => {
    const outer = request({ agents: ['first', 'second'] })
    const list = [outer, request({ parent: outer.id, parentAgent: 'first', inputTokens: 4, outputTokens: 6 })]
    const { agents } = measureOverview(list)
    expect(agents.map(({ name, tokens }) => [name, tokens])).toEqual([
      ['first', 10],
      ['second', 0],
    ])
  })
})

describe('a request', () => {
  const step = (phase: 'start' | 'end', index: number): ShownEvent => ({
    type: 'step',
    requestId: 'r',
    at: 1_000,
    phase,
    kind: 'agent',
    upstream: `agent_${index}`,
    index,
    durationMs: 5,
  })
  const read = (events: ShownEvent[], given: Partial<RequestSummary> = {}) => {
    const summary = { ...request({ at: 1_000, state: 'success' }), ...given }
    for (const event of events) applyEvent(summary, event)
    return { summary, events, truncated: false, children: [] }
  }
  const columns = (detail: ReturnType<typeof read>) => readGraph(detail).map((column) => column.map(({ name }) => name))

  it('shows agents that work at the same time side by side, others in order', () => {
    const atOnce = read([step('start', 0), step('start', 1), step('end', 1), step('end', 0)])
    expect(atOnce.summary.parallel).toBe(true)
    expect(columns(atOnce).slice(2, -1)).toEqual([['agent_0', 'agent_1']])
    const inOrder = read([step('start', 0), step('end', 0), step('start', 1), step('end', 1)])
    expect(inOrder.summary.parallel).toBeUndefined()
    expect(columns(inOrder).slice(2, -1)).toEqual([['agent_0'], ['agent_1']])
  })

  const attempt = (upstream: string, outcome: string): ShownEvent => ({
    type: 'attempt',
    requestId: 'r',
    at: 1_000,
    attempt: {
      upstream,
      outcome,
      status: outcome === 'success' ? 200 : 503,
      durationMs: 2,
      startedAt: 1_000,
      next: '',
    },
  })

  it('numbers the attempts of an agent instead of repeating its name', () => {
    const failed = attempt('agent_0', 'overloaded')
    const events = [
      step('start', 0),
      failed,
      attempt('agent_0', 'success'),
      attempt('a/one', 'success'),
      step('end', 0),
    ]
    const labels = buildTimeline(read(events), [], 1_010).bars.map(({ label }) => label)
    expect(labels).toEqual(['Request', 'agent_0', 'Attempt 1', 'Attempt 2', 'a/one'])
  })

  it('shows every model that was tried', () => {
    const tried = [attempt('a/one', 'overloaded'), attempt('a/one', 'overloaded'), attempt('b/two', 'success')]
    const nodes = readGraph(read(tried)).slice(2, -1).flat()
    expect(nodes).toMatchObject([
      { name: 'a/one', failed: true, note: '503 · 4.0 ms · 2 tries' },
      { name: 'b/two', failed: false },
    ])
  })

  it('draws filters and the decision after each other although their times are whole milliseconds', () => {
    const filter = {
      type: 'filter',
      requestId: 'r',
      at: 1_001,
      filter: 'guard',
      phase: 'input',
      verdict: 'pass',
      durationMs: 0.6,
    }
    const decision = { type: 'decision', requestId: 'r', at: 1_002, decision: { durationMs: 1.8 } }
    const { bars } = buildTimeline(read([filter, decision]), [], 1_010)
    const [, first, second] = bars
    expect(second?.from).toBeGreaterThanOrEqual((first?.from ?? 0) + (first?.durationMs ?? 0))
  })
})

describe('formats', () => {
  it('shorten long durations in sentences, and leave other numbers alone', () => {
    expect(shortenTimes('2 of 4 calls failed within 30000 ms')).toBe('2 of 4 calls failed within 30 s')
    expect(shortenTimes('after 250 ms, 12000 calls')).toBe('after 250 ms, 12000 calls')
  })

  it('carry over when they round up', () => {
    const times = [0.997, 9.97, 999.7, 59_970, 119_900, 3_599_800, 7_290_000].map(formatMs)
    expect(times).toEqual(['1.0 ms', '10 ms', '1.00 s', '1 min 0 s', '2 min 0 s', '1 h 0 min', '2 h 2 min'])
    expect([0, 0.0004, 0.034, 0.5, 0.9996, 1].map(formatShare)).toEqual(['0%', '<0.1%', '3.4%', '50%', '99.9%', '100%'])
    expect([0.00042, 0.5, 1_234.5, 45_000].map(formatCost)).toEqual(['$0.00042', '$0.500', '$1,234.50', '$45K'])
  })

  it('end a scale at a round number, and show the day on a long axis', () => {
    expect([0, 1, 7, 23, 340, 1_234_567].map(roundUp)).toEqual([1, 1, 8, 30, 400, 2_000_000])
    expect(formatTick(250, 2_000)).toMatch(/^\d\d:\d\d:\d\d[.,]\d$/)
    expect(formatTick(0, 60_000)).toMatch(/^\d\d:\d\d:\d\d$/)
    expect(formatTick(0, 3_600_000)).toMatch(/^\d\d:\d\d$/)
    expect(formatTick(0, 3 * 86_400_000)).toMatch(/^\d+ \w+, \d\d:\d\d$/)
  })

  it('name the time zone', () => {
    expect(formatDay(0)).toMatch(/\d\d:\d\d:\d\d \S+/)
  })
})
