import { type ClientCall, createPlano } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { expect, it } from 'vitest'
import { createIdleQueue } from '../../packages/core/src/observe/create-idle-queue.ts'

it('runs nothing before its timer, and then everything in order', async () => {
  const clock = createVirtualClock()
  const later = createIdleQueue(clock)
  const done: number[] = []
  for (let index = 0; index < 3; index += 1) later.do(10, () => void done.push(index))
  expect(done).toEqual([])
  await clock.advance(1)
  expect(done).toEqual([0, 1, 2])
})

it('defers no more than its limits allow: the oldest task runs immediately', async () => {
  const clock = createVirtualClock()
  const later = createIdleQueue(clock)
  const done: number[] = []
  for (let index = 0; index < 1000; index += 1) later.do(10, () => void done.push(index))
  expect(done).toHaveLength(1000 - 256)
  later.do(20 * 1024 * 1024, () => void done.push(1000))
  expect(done).toHaveLength(1001)
  later.do(10, () => void done.push(1001))
  await later.flush()
  expect(done).toEqual(Array.from({ length: 1002 }, (_, index) => index))
})

it('continues after work that throws or rejects', async () => {
  const later = createIdleQueue(createVirtualClock())
  let count = 0
  later.do(0, () => {
    throw new Error('a processor of somebody')
  })
  later.do(0, () => Promise.reject(new Error('told elsewhere')))
  later.do(0, () => {
    count += 1
  })
  await later.flush()
  expect(count).toBe(1)
})

it('yields after some milliseconds, and continues later', () => {
  let now = 0
  const timers: (() => void)[] = []
  const setTimer = (callback: () => void) => {
    timers.push(callback)
    return () => undefined
  }
  const later = createIdleQueue({ now: () => now, monotonic: () => now, setTimer })
  let done = 0
  for (let index = 0; index < 10; index += 1)
    later.do(10, () => {
      now += 1
      done += 1
    })
  const after: number[] = []
  for (let timer = timers.shift(); timer; timer = timers.shift()) {
    timer()
    after.push(done)
  }
  expect(after).toEqual([4, 8, 10])
})

it('waits for started work when it is flushed', async () => {
  const later = createIdleQueue(createVirtualClock())
  let finish: () => void = () => undefined
  later.do(
    10,
    () =>
      new Promise((resolve) => {
        finish = resolve
      }),
  )
  let isFlushed = false
  const flushed = later.flush().then(() => {
    isFlushed = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(isFlushed).toBe(false)
  finish()
  await flushed
})

it('counts a body parsed by the application by its declared length', async () => {
  const clock = createVirtualClock()
  const config = {
    agents: [{ id: 'one', run: () => 'hello' }],
    listeners: [{ type: 'agent' as const, name: 'desk', agents: [{ id: 'one', description: 'Everything' }] }],
    tracing: { capture_content: true },
  }
  const plano = await createPlano(config, { clock })
  let told = 0
  plano.on('content', () => {
    told += 1
  })
  const ask = (length: number) => {
    const value = { model: 'desk', messages: [{ role: 'user', content: 'hi' }] }
    const call: ClientCall = {
      method: 'POST',
      path: '/v1/chat/completions',
      query: '',
      header: (name) => (name === 'content-length' ? String(length) : undefined),
      headerNames: () => ['content-length'],
      readBody: () => Promise.resolve({ value }),
      signal: new AbortController().signal,
    }
    return plano.answer(call)
  }
  expect((await ask(100)).status).toBe(200)
  expect(told).toBe(0)
  await ask(17 * 1024 * 1024)
  expect(told).toBe(2)
  await plano.close()
})
