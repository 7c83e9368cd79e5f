import type { Clock } from '../contract/clock.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { systemClock } from '../platform/system-clock.ts'

/** Options of a store guard. */
export interface StoreGuardOptions {
  /** Name of the store in messages, such as `Redis`. */
  name: string
  /** Time limit of one operation in milliseconds. Default 2,000. */
  timeoutMs?: number | undefined
  /** Cool-down after a failure in milliseconds, during which the store is not called. Default 1,000; 0 turns it off. */
  restMs?: number | undefined
  /** Whether an error was caused by the operation itself and not by an unreachable store. Default: never. */
  isOwnFault?: (error: unknown) => boolean
  clock?: Clock
}

/**
 * Runs one store operation. Rejects with PlanoError `store_unavailable` when it fails, exceeds the time limit, or the
 * store is cooling down.
 */
export type StoreGuard = <Value>(ask: () => Promise<Value>) => Promise<Value>

const TIMEOUT_MS = 2000
const REST_MS = 1000

/**
 * Keeps an unreachable store from delaying every request: a time limit for each operation, and a cool-down after a
 * failure.
 */
export function createStoreGuard(options: StoreGuardOptions): StoreGuard {
  const { name, timeoutMs = TIMEOUT_MS, restMs = REST_MS, isOwnFault, clock = systemClock } = options
  let restsUntil = Number.NEGATIVE_INFINITY
  let isAway = false
  let isProbing = false
  const fail = (message: string, cause?: unknown) => {
    restsUntil = clock.monotonic() + restMs
    isAway = true
    return new PlanoError('store_unavailable', message, cause === undefined ? {} : { cause })
  }
  const askInTime = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    let stopTimer = () => {}
    const late = new Promise<never>((_resolve, reject) => {
      stopTimer = clock.setTimer(() => reject(fail(`${name} did not answer within ${timeoutMs} ms.`)), timeoutMs)
    })
    try {
      const value = await Promise.race([ask(), late])
      isAway = false
      return value
    } catch (error) {
      // A store that refuses an operation is reachable.
      if (isOwnFault?.(error)) isAway = false
      else if (!(error instanceof PlanoError)) throw fail(`${name} does not answer.`, error)
      throw error
    } finally {
      stopTimer()
    }
  }
  return async (ask) => {
    if (clock.monotonic() < restsUntil) {
      throw new PlanoError('store_unavailable', `${name} failed less than ${restMs} ms ago and was not called.`)
    }
    if (!isAway || restMs === 0) return askInTime(ask)
    // After the cool-down one operation probes the store; the others do not wait for its result.
    if (isProbing) throw new PlanoError('store_unavailable', `${name} is being probed.`)
    isProbing = true
    try {
      return await askInTime(ask)
    } finally {
      isProbing = false
    }
  }
}
