import type { Clock } from '../contract/clock.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { systemClock } from '../platform/system-clock.ts'

/** How long a store is waited for, and left alone after it failed. */
export interface StoreGuardOptions {
  /** What is asked, for messages: `Redis`. */
  name: string
  /** Longest wait for one answer in milliseconds. Default 2,000. */
  timeoutMs?: number | undefined
  /** How long nothing is asked after one failure, so that requests do not wait in a row. Default 1,000; 0 asks always. */
  restMs?: number | undefined
  /** Whether an error came from what was asked for, and not from the store being away. Default: never. */
  isOwnFault?: (error: unknown) => boolean
  clock?: Clock
}

/** Runs one question to a store; rejects with PlanoError `store_unavailable` when it fails, is late, or rests. */
export type StoreGuard = <Value>(ask: () => Promise<Value>) => Promise<Value>

const TIMEOUT_MS = 2000
const REST_MS = 1000

/** Keeps a store that is away from holding up every request: one time limit per question, and a rest after a failure. */
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
      // A store that refuses is there.
      if (isOwnFault?.(error)) isAway = false
      else if (!(error instanceof PlanoError)) throw fail(`${name} does not answer.`, error)
      throw error
    } finally {
      stopTimer()
    }
  }
  return async (ask) => {
    if (clock.monotonic() < restsUntil) {
      throw new PlanoError('store_unavailable', `${name} failed less than ${restMs} ms ago and was not asked.`)
    }
    if (!isAway || restMs === 0) return askInTime(ask)
    // After a rest one question tells whether it is back; the others do not wait for its answer.
    if (isProbing) throw new PlanoError('store_unavailable', `${name} is being asked whether it is back.`)
    isProbing = true
    try {
      return await askInTime(ask)
    } finally {
      isProbing = false
    }
  }
}
