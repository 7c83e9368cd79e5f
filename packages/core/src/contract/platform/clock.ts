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
  /**
   * Keeps the process alive until the returned function is called, while it waits for code that may never answer and
   * has opened nothing. Absent where nothing ends a process.
   */
  keepAlive?(): () => void
}
