/** The engine's source of time. Tests inject their own. All values are in milliseconds. */
export interface Clock {
  /** Wall-clock time since the epoch. */
  now(): number
  /** Monotonic time, for durations. */
  monotonic(): number
  /**
   * Calls back once after `delayMs`. The returned function cancels the timer. A pending timer does not keep the process
   * alive, unless `keepsAlive`: a caller waits for nothing else.
   */
  setTimer(callback: () => void, delayMs: number, keepsAlive?: boolean): () => void
}
