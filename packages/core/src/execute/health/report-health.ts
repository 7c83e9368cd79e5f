import type { Clock } from '../../contract/clock.ts'
import { showOrigin } from '../../util/show-origin.ts'
import type { BreakerName } from './circuit-breaker.ts'
import { restMs } from './rest-ms.ts'
import type { CandidateHealth, HealthRegistry } from './upstream-health.ts'

/** What is known of one instance of an agent or model. Times in milliseconds. */
export interface UpstreamHealthReport {
  kind: 'agent' | 'model'
  /** Agent id or `provider/model`. */
  upstream: string
  /** Scheme, host and port; with a number where the upstream has several addresses there. */
  instance?: string
  breaker: BreakerName | 'off'
  /** Whether a call may go there now. */
  available: boolean
  /** Until it may be called again; left out when it may, or when only a hand or a health check can bring it back. */
  restMs?: number
  outstanding: number
  /** Calls that wait for a place; left out where there is no bulkhead. */
  queued?: number
  calls: number
  /** Of these, those that failed in a way that counts for the breaker, streams that broke off included. */
  failures: number
  /** Peak-sensitive average of the time to the first byte. */
  latencyMs: number
}

/** Every instance that was called or checked, in the order of first use. */
export function reportHealth(registry: HealthRegistry, clock: Clock): UpstreamHealthReport[] {
  const now = clock.monotonic()
  return registry.all().map((health) => {
    const rest = restMs(health, now)
    return {
      kind: health.kind,
      upstream: health.upstream,
      ...(health.instance === undefined ? {} : { instance: health.instance }),
      breaker: health.breaker?.name ?? 'off',
      available: rest === 0,
      ...(rest > 0 && Number.isFinite(rest) ? { restMs: Math.round(rest) } : {}),
      outstanding: health.outstanding,
      ...(health.bulkhead === undefined ? {} : { queued: health.bulkhead.queued }),
      calls: health.calls,
      failures: health.failures,
      latencyMs: Math.round(health.latencyMs * 100) / 100,
    }
  })
}

/** Trips or resets every breaker of an upstream, or of one of its instances; answers how many there were. */
export function setBreakers(
  registry: HealthRegistry,
  target: { upstream: string; instance?: string },
  action: 'trip' | 'reset',
): number {
  const own = registry.all().filter((health) => health.upstream === target.upstream)
  const meant = target.instance === undefined ? own : findInstance(own, target.instance)
  for (const health of meant) {
    health.breaker?.[action]()
    if (action === 'reset') {
      health.restUntil = 0
      health.unhealthy = false
    }
  }
  return meant.length
}

/** By the name of an instance as it is told, by its address, or else by what stands at the address's origin. */
function findInstance(all: readonly CandidateHealth[], wanted: string): readonly CandidateHealth[] {
  const exact = all.filter(({ instance, url }) => instance === wanted || url === wanted)
  if (exact.length > 0) return exact
  return all.filter(({ url }) => url !== undefined && showOrigin(url) === showOrigin(wanted))
}
