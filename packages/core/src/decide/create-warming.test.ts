import { expect, it } from 'vitest'
import type { Clock } from '../contract/platform/clock.ts'
import { createWarming } from './create-warming.ts'

/** A clock with timers that are fired by hand, and their durations. */
function createHandClock() {
  const timers: { fire: () => void; ms: number }[] = []
  const clock: Clock = {
    now: () => 0,
    monotonic: () => 0,
    setTimer(fire, ms) {
      timers.push({ fire, ms })
      return () => undefined
    },
  }
  return { clock, timers }
}

it('waits for a router until it is warm', async () => {
  let finish: () => void = () => undefined
  let work: Promise<void> | undefined = new Promise((resolve) => (finish = resolve))
  const warming = createWarming(
    { name: 'r', route: () => Promise.reject(), warming: () => work },
    createHandClock().clock,
  )
  let isOver = false
  const waiting = warming()?.then(() => (isOver = true))
  await Promise.resolve()
  expect(isOver).toBe(false)
  finish()
  await waiting
  work = undefined
  expect(warming()).toBeUndefined()
})

it('waits once for ten seconds for a router that hangs, and never again', async () => {
  const { clock, timers } = createHandClock()
  const hanging = { name: 'r', route: () => Promise.reject(), warming: () => new Promise<void>(() => undefined) }
  const warming = createWarming(hanging, clock)
  const waiting = warming()
  expect(timers.map(({ ms }) => ms)).toEqual([10_000])
  timers[0]?.fire()
  await waiting
  expect(warming()).toBeUndefined()
})
