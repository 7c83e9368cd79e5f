import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { CallPolicy } from '../contract/call-policy.ts'
import type { Clock } from '../contract/clock.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** Limits the number of concurrent calls, with a bounded queue. */
export interface Bulkhead {
  /**
   * Resolves to a function that releases the slot. Rejects with `overloaded` when the queue is full or the wait is too
   * long.
   */
  enter(upstream: string, signal: AbortSignal): Promise<() => void>
  /** Number of calls waiting for a slot. */
  readonly queued: number
}

export function createBulkhead(limits: NonNullable<CallPolicy['bulkhead']>, clock: Clock): Bulkhead {
  const policy = bulkhead(limits.maxConcurrent, limits.maxQueue)
  return {
    get queued() {
      return limits.maxQueue - policy.queueSlots
    },
    enter(upstream, signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      return new Promise<() => void>((resolve, reject) => {
        let waiting = true
        const giveUp = (error: unknown) => {
          waiting = false
          cancel()
          signal.removeEventListener('abort', onAbort)
          reject(error)
        }
        const onAbort = () => giveUp(signal.reason)
        const cancel = clock.setTimer(() => giveUp(full(upstream, limits.queueTimeoutMs)), limits.queueTimeoutMs)
        signal.addEventListener('abort', onAbort, { once: true })
        const held = policy.execute(
          () =>
            new Promise<void>((release) => {
              // A waiter that gave up passes its slot on.
              if (!waiting) {
                release()
                return
              }
              cancel()
              signal.removeEventListener('abort', onAbort)
              resolve(release)
            }),
        )
        held.catch((error: unknown) => giveUp(error instanceof BulkheadRejectedError ? full(upstream, 0) : error))
      })
    },
  }
}

function full(upstream: string, waitedMs: number): PlanoError {
  const waited = waitedMs > 0 ? ` after ${waitedMs} ms in the queue` : ''
  return new PlanoError('overloaded', `"${upstream}" has no free slot${waited}.`, { headers: { 'retry-after': '1' } })
}
