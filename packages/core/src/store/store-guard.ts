import type { Clock } from '../contract/platform/clock.ts'
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
  /**
   * Whether the store itself refused the operation, as it does without a permission. The operation fails, and the store
   * is called again without a cool-down. Default: never.
   */
  isRefusal?: (error: unknown) => boolean
  clock?: Clock
}

/**
 * Runs one store operation. Rejects with PlanoError `store_unavailable` when it fails, exceeds the time limit, or the
 * store is cooling down.
 */
export type StoreGuard = <Value>(ask: () => Promise<Value>) => Promise<Value>

const TIMEOUT_MS = 2000
const COOLDOWN_MS = 1000

/**
 * Keeps an unreachable store from delaying every request: a time limit for each operation, and a cool-down after a
 * failure.
 */
export function createStoreGuard(options: StoreGuardOptions): StoreGuard {
  const { name, timeoutMs = TIMEOUT_MS, restMs = COOLDOWN_MS, isOwnFault, isRefusal, clock = systemClock } = options
  let cooldownUntil = Number.NEGATIVE_INFINITY
  let isAway = false
  let isProbing = false
  /** Why the store failed last, for the operations that are not tried. */
  let reason = ''
  const fail = (message: string, cause?: unknown) => {
    cooldownUntil = clock.monotonic() + restMs
    isAway = true
    reason = describeReason(cause)
    return new PlanoError('store_unavailable', message, cause === undefined ? {} : { cause })
  }
  const askInTime = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    let stopTimer = () => {}
    const late = new Promise<never>((_resolve, reject) => {
      const giveUp = () => reject(fail(`${name} did not answer within ${timeoutMs} ms.`))
      // A process that was busy runs its timers before it reads its sockets, where the reply may have been waiting.
      const onTime = () => {
        stopTimer = clock.setTimer(giveUp, 0, true)
      }
      stopTimer = clock.setTimer(onTime, timeoutMs, true)
    })
    try {
      const value = await Promise.race([ask(), late])
      isAway = false
      return value
    } catch (error) {
      // A store that refuses an operation is reachable.
      if (error instanceof PlanoError) throw error
      const isOwn = isOwnFault?.(error) === true
      if (!isOwn && isRefusal?.(error) !== true) throw fail(`${name} does not answer${describeReason(error)}.`, error)
      isAway = false
      if (isOwn) throw error
      const message = `${name} refused the operation${describeReason(error)}.`
      throw new PlanoError('store_unavailable', message, { cause: error })
    } finally {
      stopTimer()
    }
  }
  return async (ask) => {
    if (clock.monotonic() < cooldownUntil) {
      throw new PlanoError(
        'store_unavailable',
        `${name} failed less than ${restMs} ms ago${reason} and was not called.`,
      )
    }
    if (!isAway || restMs === 0) return askInTime(ask)
    // After the cool-down one operation probes the store; the others do not wait for its result.
    if (isProbing) throw new PlanoError('store_unavailable', `${name} failed${reason} and is being probed.`)
    isProbing = true
    try {
      return await askInTime(ask)
    } finally {
      isProbing = false
    }
  }
}

/** A short message without values, such as "Connection terminated unexpectedly". */
const PLAIN_MESSAGE = /^([A-Za-z][A-Za-z -]{0,79})\.?$/
/** The first word of a reply of Redis, such as READONLY. */
const REPLY_CODE = /^[A-Z][A-Z\d]+(?= )/

/** Why the store failed, in brackets: its error code. Messages with values are left out, since they may quote keys. */
function describeReason(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { message } = error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : REPLY_CODE.exec(message)?.[0]
  const reason = code ?? PLAIN_MESSAGE.exec(message)?.[1]
  return reason === undefined ? '' : ` (${reason})`
}
