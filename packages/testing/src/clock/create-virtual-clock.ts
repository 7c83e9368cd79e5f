import type { Clock } from './real-clock.ts'

interface Timer {
  dueAt: number
  order: number
  callback: () => void
}

/** A clock that stands still until it is told otherwise. */
export interface VirtualClock extends Clock {
  /**
   * Moves time forward and fires what falls due, in order of due time and then of setting; between two timers all
   * pending promise reactions run, so that timers set by them fire in the same advance when they fall due in it.
   */
  advance(byMs: number): Promise<void>
  /** Advances to the next timer; false when there is none. */
  advanceToNext(): Promise<boolean>
  /** Timers that are set and have neither fired nor been cancelled. */
  readonly pendingTimers: number
}

/** Lets all promise reactions run that are pending or that those reactions cause. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A virtual clock; `startAt` is milliseconds since the epoch (default: the start of 2026). Monotonic time starts at 0. */
export function createVirtualClock(startAt: number = Date.UTC(2026, 0, 1)): VirtualClock {
  const timers = new Set<Timer>()
  let elapsed = 0
  let order = 0

  const nextTimer = (until: number): Timer | undefined => {
    let next: Timer | undefined
    for (const timer of timers) {
      if (timer.dueAt > until) continue
      if (next === undefined || timer.dueAt < next.dueAt || (timer.dueAt === next.dueAt && timer.order < next.order)) {
        next = timer
      }
    }
    return next
  }
  const advanceTo = async (until: number): Promise<void> => {
    await settle()
    for (let timer = nextTimer(until); timer !== undefined; timer = nextTimer(until)) {
      timers.delete(timer)
      elapsed = Math.max(elapsed, timer.dueAt)
      timer.callback()
      await settle()
    }
    elapsed = Math.max(elapsed, until)
  }
  return {
    now: () => startAt + elapsed,
    monotonic: () => elapsed,
    setTimer(callback, delayMs) {
      const timer = { dueAt: elapsed + Math.max(0, delayMs), order: order++, callback }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    async advance(byMs) {
      if (!(byMs >= 0)) throw new TypeError(`Time only moves forward: ${byMs} is not a duration.`)
      await advanceTo(elapsed + byMs)
    },
    async advanceToNext() {
      await settle()
      const next = nextTimer(Number.POSITIVE_INFINITY)
      if (next !== undefined) await advanceTo(next.dueAt)
      return next !== undefined
    },
    get pendingTimers() {
      return timers.size
    },
  }
}
