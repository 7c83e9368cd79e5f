/** Retries that a quiet process may always make. */
const RESERVE = 10
const MAX_SAVED = 100

/**
 * Retries as a share of traffic: every request saves `share` of a retry, every retry spends one. While an upstream is
 * down altogether, retries stay that share of the traffic instead of multiplying it.
 */
export interface RetryBudget {
  deposit(): void
  withdraw(): boolean
}

/** `reserve` are the extra calls that a quiet process may always make. */
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
