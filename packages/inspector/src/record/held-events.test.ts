import { describe, expect, it } from 'vitest'
import type { ToldEvent } from './held-events.ts'
import { RequestLog } from './request-log.ts'
import type { ShownEvent } from './request-summary.ts'

function openLog(maxRequests = 10, maxBytes = 1_000_000) {
  const log = new RequestLog({ maxRequests, maxBytes })
  const shown: string[] = []
  const show = (event: ToldEvent): ShownEvent => {
    shown.push(`${event.requestId} ${event.type}`)
    return { ...structuredClone(event) }
  }
  return { log, shown, hold: (event: object) => log.hold({ requestId: 'a', at: 1, ...event } as ToldEvent, show) }
}

const request = (requestId: string, more: object = {}) => ({ type: 'request', requestId, dialect: 'chat', ...more })
const response = (requestId: string, more: object = {}) => ({
  type: 'response',
  requestId,
  outcome: 'success',
  status: 200,
  ...more,
})

describe('events that nobody has viewed', () => {
  it('are projected when viewed, in the order of their requests', () => {
    const { log, shown, hold } = openLog()
    for (const event of [request('a'), request('b'), response('b'), response('a')]) hold(event)
    expect([shown, log.size]).toEqual([[], 2])
    expect([...log.summaries()].map(({ id, seq, state }) => [id, seq, state])).toEqual([
      ['a', 1, 'success'],
      ['b', 2, 'success'],
    ])
    expect(shown).toEqual(['a request', 'a response', 'b request', 'b response'])
    hold(response('a', { status: 201 }))
    expect(log.summary('a')?.status).toBe(201)
  })

  it('are projected immediately for listeners', () => {
    const { log, shown, hold } = openLog()
    hold(request('a'))
    log.onChange(() => undefined)
    hold(response('a'))
    expect(shown).toEqual(['a request', 'a response'])
  })

  it('stay as emitted, although the engine later extends the decision', () => {
    const { log, hold } = openLog()
    const decision: { agents: string[]; models: string[]; attempts: unknown[] } = {
      agents: [],
      models: [],
      attempts: [],
    }
    hold(request('a'))
    hold({ type: 'decision', decision })
    decision.attempts.push({ upstream: 'late' })
    expect(JSON.stringify(log.detail('a')?.events)).not.toContain('late')
  })

  it('are dropped unprojected, oldest first, beyond the limit', () => {
    const { log, shown, hold } = openLog(2)
    for (const id of ['a', 'b', 'c']) hold(request(id))
    hold(response('a'))
    hold(response('c'))
    expect([shown, log.size]).toEqual([[], 2])
    expect([...log.summaries()].map(({ id }) => id)).toEqual(['b', 'c'])
    const small = openLog(100, 5_000)
    for (let at = 0; at < 20; at += 1) small.hold(request(`r${at}`))
    expect(small.log.bytes).toBeLessThan(5_000)
    expect(small.log.summary('r19')).toBeDefined()
    expect(small.log.summary('r0')).toBeUndefined()
  })

  it.each([
    ['an error, which may hold on to anything', { error: { code: 'x', cause: new Error('y') } }],
    ['a very long name', { model: 'm'.repeat(5_000) }],
  ])('are not held with %s', (_what, more) => {
    const { shown, hold } = openLog()
    hold(request('a'))
    hold(response('a', more))
    expect(shown).toEqual(['a request', 'a response'])
  })
})
