import type { Clock } from './real-clock.ts'

interface Timer {
  dueAt: number
  order: number
  callback: () => void
}

/** A clock that only moves when told to. */
export interface VirtualClock extends Clock {
  /**
   * Advances the time and fires due timers, in order of due time and then of creation. Between two timers all pending
   * promise reactions run, so timers that they set fire in the same advance if they are due.
   */
  advance(byMs: number): Promise<void>
  /** Advances to the next timer. Resolves to false when there is none. */
  advanceToNext(): Promise<boolean>
  /** Number of timers that have neither fired nor been cancelled. */
  readonly pendingTimers: number
}

/** Runs all pending promise reactions, including those that they cause. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Creates a virtual clock. `startAt` is in milliseconds since the epoch (default: the start of 2026). Monotonic time
 * starts at 0.
 */
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
