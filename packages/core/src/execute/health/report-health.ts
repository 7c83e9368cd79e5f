import type { Clock } from '../../contract/platform/clock.ts'
import { showOrigin } from '../../util/text/show-origin.ts'
import type { BreakerName } from './circuit-breaker.ts'
import { cooldownMs } from './cooldown-ms.ts'
import type { CandidateHealth, HealthRegistry } from './upstream-health.ts'

/** Health of one instance of an agent or model. Times are in milliseconds. */
export interface UpstreamHealthReport {
  kind: 'agent' | 'model'
  /** Agent id or `provider/model`. */
  upstream: string
  /** Scheme, host and port, plus a number when the upstream has several addresses there. */
  instance?: string
  /** Version of the upstream, when it has several. */
  variant?: string
  breaker: BreakerName | 'off'
  /** Whether it may be called now. */
  available: boolean
  /**
   * Time until it may be called again. Left out when it is available, or when only `reset` or a health check can bring
   * it back.
   */
  restMs?: number
  /** Number of calls in flight. */
  outstanding: number
  /** Number of calls waiting in the bulkhead. Left out without a bulkhead. */
  queued?: number
  /** Number of calls so far. */
  calls: number
  /** Calls that failed in a way that counts for the circuit breaker, including streams that broke off. */
  failures: number
  /** Peak-sensitive moving average of the time to the first byte. */
  latencyMs: number
}

/** Every instance that was called or checked, in the order of first use. */
export function reportHealth(registry: HealthRegistry, clock: Clock): UpstreamHealthReport[] {
  const now = clock.monotonic()
  return registry.all().map((health) => {
    const waitMs = cooldownMs(health, now)
    return {
      kind: health.kind,
      upstream: health.upstream,
      ...(health.instance === undefined ? {} : { instance: health.instance }),
      ...(health.variant === undefined ? {} : { variant: health.variant }),
      breaker: health.breaker?.name ?? 'off',
      available: waitMs === 0,
      ...(waitMs > 0 && Number.isFinite(waitMs) ? { restMs: Math.round(waitMs) } : {}),
      outstanding: health.outstanding,
      ...(health.bulkhead === undefined ? {} : { queued: health.bulkhead.queued }),
      calls: health.calls,
      failures: health.failures,
      latencyMs: Math.round(health.latencyMs * 100) / 100,
    }
  })
}

/** Trips or resets all breakers of an upstream, or of one instance. Returns their number. */
export function setBreakers(
  registry: HealthRegistry,
  target: { upstream: string; instance?: string },
  action: 'trip' | 'reset',
): number {
  if (target.instance === undefined) registry.tripped[action === 'trip' ? 'add' : 'delete'](target.upstream)
  const own = registry.all().filter((health) => health.upstream === target.upstream)
  const meant = target.instance === undefined ? own : findInstance(own, target.instance)
  for (const health of meant) {
    health.breaker?.[action]()
    if (action === 'reset') {
      health.cooldownUntil = 0
      health.unhealthy = false
    }
  }
  return meant.length
}

/** Matches the reported instance name, the address, or else the origin of the address. */
function findInstance(all: readonly CandidateHealth[], wanted: string): readonly CandidateHealth[] {
  const exact = all.filter(({ instance, url }) => instance === wanted || url === wanted)
  if (exact.length > 0) return exact
  return all.filter(({ url }) => url !== undefined && showOrigin(url) === showOrigin(wanted))
}
