import { createStoreGuard } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { describe, expect, it } from 'vitest'

const never = () => new Promise<never>(() => {})

describe('a guard around a store', () => {
  it('times out, cools down, and tries again', async () => {
    const clock = createVirtualClock()
    const guard = createStoreGuard({ name: 'Redis', timeoutMs: 50, restMs: 1000, clock })
    const late = expect(guard(never)).rejects.toMatchObject({
      code: 'store_unavailable',
      message: 'Redis did not answer within 50 ms.',
    })
    await clock.advance(50)
    await late
    let asked = 0
    const ask = () => {
      asked += 1
      return Promise.resolve(asked)
    }
    await expect(guard(ask)).rejects.toMatchObject({ code: 'store_unavailable' })
    expect(asked).toBe(0)
    await clock.advance(1000)
    expect(await guard(ask)).toBe(1)
  })

  it('takes a reply that waited to be read while the process was busy', async () => {
    const clock = createVirtualClock()
    const guard = createStoreGuard({ name: 'Redis', timeoutMs: 50, clock })
    const asked = guard(() => new Promise((resolve) => void clock.setTimer(() => resolve('read'), 50)))
    await clock.advance(50)
    expect(await asked).toBe('read')
    expect(clock.pendingTimers).toBe(0)
  })

  it('reports the cause of a failure, but not errors of the operation itself', async () => {
    const clock = createVirtualClock()
    const own = new Error('NOSCRIPT')
    const guard = createStoreGuard({ name: 'Redis', clock, isOwnFault: (error) => error === own })
    await expect(guard(() => Promise.reject(own))).rejects.toBe(own)
    expect(await guard(() => Promise.resolve(1))).toBe(1)
    const cause = new Error('refused')
    await expect(guard(() => Promise.reject(cause))).rejects.toMatchObject({ code: 'store_unavailable', cause })
  })

  it('goes on asking a store that refuses an operation, and says why without its message', async () => {
    const guard = createStoreGuard({ name: 'Redis', clock: createVirtualClock(), isRefusal: () => true })
    const refused = (error: Error) => guard(() => Promise.reject(error)).catch(({ message }: Error) => message)
    const cause = new Error('NOPERM no permission for the key tenant-secret')
    await expect(guard(() => Promise.reject(cause))).rejects.toMatchObject({ code: 'store_unavailable', cause })
    expect(await refused(cause)).toBe('Redis refused the operation (NOPERM).')
    expect(await refused(Object.assign(new Error('relation "x"'), { code: '42P01' }))).toContain(' (42P01).')
    expect(await refused(new Error('The server does not support SSL connections'))).toContain('not support SSL')
    expect(await refused(new Error('no row with "tenant-secret"'))).toBe('Redis refused the operation.')
    expect(await guard(() => Promise.resolve(1))).toBe(1)
  })

  it('counts a store that refuses the probe as reachable', async () => {
    const clock = createVirtualClock()
    const refusal = new Error('NOPERM')
    const guard = createStoreGuard({ name: 'Redis', restMs: 1000, clock, isRefusal: (error) => error === refusal })
    await expect(guard(() => Promise.reject(new Error('down')))).rejects.toThrow()
    await clock.advance(1000)
    await expect(guard(() => Promise.reject(refusal))).rejects.toThrow('refused')
    expect(await Promise.all([1, 2].map((value) => guard(() => Promise.resolve(value))))).toEqual([1, 2])
  })

  it('probes with one operation after the cool-down, and runs all when it succeeds', async () => {
    const clock = createVirtualClock()
    const guard = createStoreGuard({ name: 'Redis', timeoutMs: 50, restMs: 1000, clock })
    await expect(guard(() => Promise.reject(new Error('refused')))).rejects.toThrow()
    await clock.advance(1000)
    const probe = guard(() => new Promise((resolve) => void clock.setTimer(() => resolve('back'), 10)))
    await expect(guard(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'store_unavailable' })
    await clock.advance(10)
    expect(await probe).toBe('back')
    expect(await Promise.all([1, 2].map((value) => guard(() => Promise.resolve(value))))).toEqual([1, 2])
  })

  it('tells operations that are not tried why the store failed', async () => {
    const clock = createVirtualClock()
    const guard = createStoreGuard({ name: 'Redis', restMs: 1000, clock })
    const failure = (ask: () => Promise<unknown>) => guard(ask).then(String, ({ message }: Error) => message)
    const refused = () => Promise.reject(Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' }))
    expect(await failure(refused)).toBe('Redis does not answer (ECONNREFUSED).')
    expect(await failure(refused)).toBe('Redis failed less than 1000 ms ago (ECONNREFUSED) and was not called.')
    await clock.advance(1000)
    const closed = () => Promise.reject(new Error('Connection is closed.'))
    const messages = await Promise.all([failure(closed), failure(closed)])
    expect(messages).toEqual([
      'Redis does not answer (Connection is closed).',
      'Redis failed (ECONNREFUSED) and is being probed.',
    ])
  })

  it('leaves no timer behind', async () => {
    const clock = createVirtualClock()
    const guard = createStoreGuard({ name: 'Redis', clock })
    await guard(() => Promise.resolve(1))
    expect(clock.pendingTimers).toBe(0)
  })
})
