/** Retries that are always allowed, even without recent traffic. */
const RESERVE = 10
const MAX_SAVED = 100

/**
 * Limits retries to a share of the traffic: every request earns `share` of a retry, every retry spends one. While an
 * upstream is down, retries add only that share to the traffic instead of multiplying it.
 */
export interface RetryBudget {
  deposit(): void
  withdraw(): boolean
}

/** `reserve` is the number of retries that are always allowed. */
export function createRetryBudget(share: number, reserve = RESERVE): RetryBudget {
  let saved = reserve
  return {
    deposit() {
      saved = Math.min(MAX_SAVED, saved + share)
    },
    withdraw() {
      if (saved < 1) return false
      saved -= 1
      return true
    },
  }
}
