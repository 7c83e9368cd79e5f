import type { Clock } from '../contract/platform/clock.ts'

/** A timer handle has `unref` on Node and is a number in browsers. */
interface MaybeUnref {
  unref?: () => void
}

/** Longer timers (24.8 days) would fire immediately, so they are split. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Cached: on Node, every access to the global calls a getter. */
let stopwatch: Performance | undefined

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic() {
    stopwatch ??= performance
    return stopwatch.now()
  },
  setTimer(callback, delayMs, keepsAlive) {
    const timer = setTimeout(callback, Math.min(delayMs, MAX_TIMER_MS))
    if (!keepsAlive) (timer as unknown as MaybeUnref).unref?.()
    return () => clearTimeout(timer)
  },
}
