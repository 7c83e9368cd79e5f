import type { Clock } from '../contract/platform/clock.ts'

/** A timer handle has these on Node and is a number in browsers. */
interface MaybeUnref {
  ref?: () => void
  unref?: () => void
}

/** Longer timers (24.8 days) would fire immediately, so they are split. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Cached: on Node, every access to the global calls a getter. */
let stopwatch: Performance | undefined

/** One timer for all that keep the process alive: to turn it on and off is cheaper than a timer for each. */
let keeper: MaybeUnref | undefined
let holders = 0

/** Deno's timers are numbers, which hold the process as long as they exist. */
function stopKeeper(): void {
  clearInterval(keeper as unknown as number)
  keeper = undefined
}

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
  keepAlive() {
    keeper ??= setInterval(() => {}, MAX_TIMER_MS) as unknown as MaybeUnref
    holders += 1
    if (holders === 1) keeper.ref?.()
    let isHolding = true
    return () => {
      if (!isHolding) return
      isHolding = false
      holders -= 1
      if (holders > 0) return
      if (keeper?.unref) keeper.unref()
      else stopKeeper()
    }
  },
}
