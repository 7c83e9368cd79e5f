import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createVirtualClock } from './create-virtual-clock.ts'

it('fires timers in order of due time, then of creation, and no earlier', async () => {
  const clock = createVirtualClock(1000)
  const fired: string[] = []
  clock.setTimer(() => fired.push(`b ${clock.monotonic()}`), 20)
  clock.setTimer(() => fired.push(`a ${clock.monotonic()}`), 10)
  clock.setTimer(() => fired.push(`c ${clock.monotonic()}`), 20)
  await clock.advance(19)
  expect(fired).toEqual(['a 10'])
  await clock.advance(1)
  expect(fired).toEqual(['a 10', 'b 20', 'c 20'])
  expect(clock.now()).toBe(1020)
})

it('fires timers that promise reactions set on the way', async () => {
  const clock = createVirtualClock()
  const sleep = (ms: number) => new Promise<void>((resolve) => void clock.setTimer(resolve, ms))
  const seen: number[] = []
  const walk = async () => {
    for (const ms of [5, 0, 10]) {
      await sleep(ms)
      seen.push(clock.monotonic())
    }
  }
  const walking = walk()
  await clock.advance(15)
  await walking
  expect(seen).toEqual([5, 5, 15])
})

it('forgets cancelled timers and counts pending ones', async () => {
  const clock = createVirtualClock()
  const cancel = clock.setTimer(() => expect.unreachable(), 5)
  clock.setTimer(() => undefined, 7)
  expect(clock.pendingTimers).toBe(2)
  cancel()
  expect(clock.pendingTimers).toBe(1)
  expect(await clock.advanceToNext()).toBe(true)
  expect(clock.monotonic()).toBe(7)
  expect(await clock.advanceToNext()).toBe(false)
})

it('refuses to go backwards', async () => {
  await expect(createVirtualClock().advance(-1)).rejects.toThrow(/forward/)
})

it('fires the same timers however an advance is split', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(50), { maxLength: 8 }),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
      async (delays, steps) => {
        const whole = createVirtualClock()
        const divided = createVirtualClock()
        const logs: [number[], number[]] = [[], []]
        delays.forEach((delay, index) => {
          whole.setTimer(() => logs[0].push(index, whole.monotonic()), delay)
          divided.setTimer(() => logs[1].push(index, divided.monotonic()), delay)
        })
        await whole.advance(steps.reduce((sum, step) => sum + step, 0))
        for (const step of steps) await divided.advance(step)
        expect(logs[1]).toEqual(logs[0])
      },
    ),
    { numRuns: 50 },
  )
})
