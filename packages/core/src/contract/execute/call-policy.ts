/** When a circuit breaker opens and how it closes again. Times are in milliseconds. */
export interface BreakerPolicy {
  failureRate: number
  consecutiveFailures: number | undefined
  windowMs: number
  minRequests: number
  openForMs: number
  halfOpenProbes: number
}

export type BalancingPolicy = 'round_robin' | 'weighted' | 'least_outstanding' | 'peak_ewma' | 'consistent_hash'

/**
 * How calls to one upstream are made. Each value comes from the upstream's own settings, `resilience`, or the default.
 */
export interface CallPolicy {
  backoff: { initialMs: number; maxMs: number }
  /** Additional attempt outcomes that may be retried on another candidate. */
  retryOn: readonly string[]
  /** Most attempts at this upstream within one request; undefined when only the request's budget limits them. */
  maxAttempts: number | undefined
  breaker: BreakerPolicy | undefined
  balancing: BalancingPolicy
  /** Largest share of an upstream's instances that may be ejected at the same time, from 0 to 1. */
  maxEjected: number
  slowStartMs: number
  bulkhead: { maxConcurrent: number; maxQueue: number; queueTimeoutMs: number } | undefined
  hedge: { afterMs: number; maxExtra: number; budget: number } | undefined
  healthCheck:
    | { path: string; intervalMs: number; timeoutMs: number; healthyAfter: number; unhealthyAfter: number }
    | undefined
  /** Another model continues a stream that broke off after it began. */
  continueBroken: boolean
  /** A second call with the same input is harmless, so it may be retried or hedged. */
  idempotent: boolean
}
