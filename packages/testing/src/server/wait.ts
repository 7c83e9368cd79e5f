import type { Clock } from '../clock/real-clock.ts'

/** Resolves after a delay, or as soon as the signal aborts. */
export function wait(delayMs: number, time: { clock: Clock; signal: AbortSignal }): Promise<void> {
  const { clock, signal } = time
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      cancel()
      signal.removeEventListener('abort', done)
      resolve()
    }
    const cancel = clock.setTimer(done, delayMs)
    signal.addEventListener('abort', done, { once: true })
  })
}
