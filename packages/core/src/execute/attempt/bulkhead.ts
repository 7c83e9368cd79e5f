import type { CallPolicy } from '../../contract/execute/call-policy.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import { PlanoError } from '../../errors/plano-error.ts'

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

/** Waiters leave the queue when they give up, so that callers who have left take no place in it. */
export function createBulkhead(limits: NonNullable<CallPolicy['bulkhead']>, clock: Clock): Bulkhead {
  let running = 0
  /** In the order of arrival. */
  const waiting = new Set<() => void>()

  /** Frees a slot, or passes it on to the first in the queue. */
  function leave(): void {
    const [next] = waiting
    if (next) next()
    else running -= 1
  }

  return {
    get queued() {
      return waiting.size
    },
    enter(upstream, signal) {
      if (signal.aborted) return Promise.reject(signal.reason)
      if (running < limits.maxConcurrent) {
        running += 1
        return Promise.resolve(once(leave))
      }
      if (waiting.size >= limits.maxQueue) return Promise.reject(full(upstream, 0))
      return new Promise<() => void>((resolve, reject) => {
        const end = () => {
          waiting.delete(start)
          cancel()
          signal.removeEventListener('abort', onAbort)
        }
        const start = () => {
          end()
          resolve(once(leave))
        }
        const onAbort = () => {
          end()
          reject(signal.reason)
        }
        const cancel = clock.setTimer(
          () => {
            end()
            reject(full(upstream, limits.queueTimeoutMs))
          },
          limits.queueTimeoutMs,
          true,
        )
        signal.addEventListener('abort', onAbort, { once: true })
        waiting.add(start)
      })
    },
  }
}

function once(run: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    run()
  }
}

function full(upstream: string, waitedMs: number): PlanoError {
  const waited = waitedMs > 0 ? ` after ${waitedMs} ms in the queue` : ''
  return new PlanoError('overloaded', `"${upstream}" has no free slot${waited}.`, { headers: { 'retry-after': '1' } })
}
