import { describe, expect, it } from 'vitest'
import type { Clock } from '../../contract/platform/clock.ts'
import { createBulkhead } from './bulkhead.ts'

const limits = { maxConcurrent: 1, maxQueue: 2, queueTimeoutMs: 100 }
const open = new AbortController().signal

function create() {
  const timers = new Set<() => void>()
  const clock: Clock = {
    now: () => 0,
    monotonic: () => 0,
    setTimer(run) {
      timers.add(run)
      return () => timers.delete(run)
    },
  }
  return { bulkhead: createBulkhead(limits, clock), timers }
}

describe('a bulkhead', () => {
  it('passes its slot on to each waiting call once, in order', async () => {
    const { bulkhead, timers } = create()
    const release = await bulkhead.enter('m', open)
    const order: string[] = []
    const next = (name: string) =>
      bulkhead.enter('m', open).then((leave) => {
        order.push(name)
        leave()
        leave()
      })
    const waiting = [next('second'), next('third')]
    await expect(bulkhead.enter('m', open)).rejects.toMatchObject({ code: 'overloaded' })
    release()
    await Promise.all(waiting)
    expect([order, bulkhead.queued, timers.size]).toEqual([['second', 'third'], 0, 0])
    await bulkhead.enter('m', open)
    void bulkhead.enter('m', open)
    expect(bulkhead.queued).toBe(1)
  })

  it('frees the place in the queue of a call that gave up', async () => {
    const { bulkhead, timers } = create()
    const release = await bulkhead.enter('m', open)
    const left = new AbortController()
    const gone = bulkhead.enter('m', left.signal)
    const late = bulkhead.enter('m', open)
    left.abort(new Error('left'))
    for (const expire of timers) expire()
    await expect(gone).rejects.toThrow('left')
    await expect(late).rejects.toMatchObject({ code: 'overloaded' })
    expect([bulkhead.queued, timers.size]).toEqual([0, 0])
    release()
    expect(await bulkhead.enter('m', open)).toBeTypeOf('function')
  })
})
