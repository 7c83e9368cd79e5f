import type { Clock } from '../contract/clock.ts'

/** Structural view of a timer handle: Node's has `unref`, a browser's is a number. */
interface MaybeUnref {
  unref?: () => void
}

/** Timers of longer than this (24.8 days) fire at once; those who wait longer look at the clock when they are woken. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Kept from the first question on: Node's global is found by asking a function every time. */
let stopwatch: Performance | undefined

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic() {
    stopwatch ??= performance
    return stopwatch.now()
  },
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, Math.min(delayMs, MAX_TIMER_MS))
    ;(timer as unknown as MaybeUnref).unref?.()
    return () => clearTimeout(timer)
  },
}
