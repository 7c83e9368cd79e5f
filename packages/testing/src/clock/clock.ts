/** Time as the engine sees it, in milliseconds; structurally core's `Clock`. */
export interface Clock {
  /** Since the epoch. */
  now(): number
  /** Monotonic, for durations. */
  monotonic(): number
  /** Calls back once after `delayMs`; the returned function cancels it. */
  setTimer(callback: () => void, delayMs: number): () => void
}

/** Real time; pending timers do not keep the process alive. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, delayMs)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
