import { CONFIG_DEFAULTS } from '../../config/defaults.ts'
import type { ResilienceConfig } from '../../config/schema/resilience.ts'
import type { BreakerPolicy, CallPolicy } from '../../contract/execute/call-policy.ts'
import type { CallTimeouts } from '../../contract/execute/candidate.ts'

/** The upstream's own settings, followed by the global ones. */
export type ResilienceLevels = readonly [own: ResilienceConfig, common: ResilienceConfig]

const DEFAULTS = CONFIG_DEFAULTS.resilience

/** Timeouts of one upstream. `silenceMs` is the plain `timeout` of the agent or of the listener. */
export function resolveTimeouts([own, common]: ResilienceLevels, silenceMs: number | undefined): CallTimeouts {
  const near = own.timeout ?? {}
  const wide = common.timeout ?? {}
  return {
    connectMs: near.connect ?? wide.connect ?? DEFAULTS.timeout.connect,
    firstByteMs: near.first_byte ?? silenceMs ?? wide.first_byte ?? DEFAULTS.timeout.first_byte,
    idleMs: near.idle ?? silenceMs ?? wide.idle ?? DEFAULTS.timeout.idle,
    // The common one limits requests, see `openExchange`.
    totalMs: near.total,
  }
}

/** All other settings for calls to one upstream. */
export function resolvePolicy([own, common]: ResilienceLevels, idempotent: boolean): CallPolicy {
  const bulkhead = own.bulkhead ?? common.bulkhead
  const hedge = own.hedge ?? common.hedge
  const backoff = { ...DEFAULTS.retry.backoff, ...common.retry?.backoff, ...own.retry?.backoff }
  return {
    backoff: { initialMs: backoff.initial ?? 0, maxMs: backoff.max ?? 0 },
    maxAttempts: own.retry?.max_attempts,
    retryOn: own.retry?.on ?? common.retry?.on ?? [],
    breaker: resolveBreaker(own, common),
    balancing: own.load_balancing ?? common.load_balancing ?? DEFAULTS.load_balancing,
    maxEjected: own.max_ejected ?? common.max_ejected ?? DEFAULTS.max_ejected,
    slowStartMs: own.slow_start ?? common.slow_start ?? 0,
    bulkhead: bulkhead && {
      maxConcurrent: bulkhead.max_concurrent,
      maxQueue: bulkhead.max_queue ?? 0,
      queueTimeoutMs: bulkhead.queue_timeout ?? DEFAULTS.timeout.first_byte,
    },
    hedge: hedge && { afterMs: hedge.after, maxExtra: hedge.max_extra ?? 1, budget: hedge.budget ?? 0.1 },
    healthCheck: resolveHealthCheck(own.health_check ?? common.health_check),
    continueBroken: (own.on_broken_stream ?? common.on_broken_stream ?? DEFAULTS.on_broken_stream) === 'continue',
    idempotent,
  }
}

function resolveBreaker(own: ResilienceConfig, common: ResilienceConfig): BreakerPolicy | undefined {
  const near = own.circuit_breaker
  const wide = common.circuit_breaker
  if (near === false || (near === undefined && wide === false)) return undefined
  const merged = { ...DEFAULTS.circuit_breaker, ...(wide === false ? {} : wide), ...near }
  return {
    failureRate: merged.failure_rate ?? DEFAULTS.circuit_breaker.failure_rate,
    consecutiveFailures: merged.consecutive_failures,
    windowMs: merged.window ?? DEFAULTS.circuit_breaker.window,
    minRequests: merged.min_requests ?? DEFAULTS.circuit_breaker.min_requests,
    openForMs: merged.open_for ?? DEFAULTS.circuit_breaker.open_for,
    halfOpenProbes: merged.half_open_probes ?? DEFAULTS.circuit_breaker.half_open_probes,
  }
}

function resolveHealthCheck(check: ResilienceConfig['health_check']): CallPolicy['healthCheck'] {
  return (
    check && {
      path: check.path,
      intervalMs: check.interval ?? 10_000,
      timeoutMs: check.timeout ?? 2000,
      healthyAfter: check.healthy_after ?? 2,
      unhealthyAfter: check.unhealthy_after ?? 3,
    }
  )
}
