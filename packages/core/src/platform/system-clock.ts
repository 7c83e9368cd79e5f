import type { Clock } from '../contract/clock.ts'

/** Structural view of a timer handle: Node's has `unref`, a browser's is a number. */
interface MaybeUnref {
  unref?: () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, delayMs)
    ;(timer as unknown as MaybeUnref).unref?.()
    return () => clearTimeout(timer)
  },
}
