import type { Clock } from '../../contract/platform/clock.ts'

/** Waits, or rejects with the signal's reason as soon as it fires. */
export function wait(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      cancel()
      reject(signal.reason)
    }
    const cancel = clock.setTimer(
      () => {
        signal.removeEventListener('abort', onAbort)
        resolve()
      },
      delayMs,
      true,
    )
    signal.addEventListener('abort', onAbort, { once: true })
  })
}
