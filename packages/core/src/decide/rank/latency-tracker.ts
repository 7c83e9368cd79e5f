import type { Clock } from '../../contract/platform/clock.ts'
import type { AttemptRecord } from '../../contract/record/events.ts'
import { createLru } from '../../util/collections/create-lru.ts'

/** Wildcards allow clients to invent model names. */
const MAX_MODELS = 1000
/** Half-life of an observation. */
const HALF_LIFE_MS = 300_000
/** Observations do not decay within this time. */
const STILL_NEW_MS = 1000
/** Below this total weight the latency counts as unknown. */
const MIN_WEIGHT = 0.1
/** Minimum latency assigned to a call that failed through the model's fault. */
const FAILURE_MS = 30_000
const OWN_FAULTS = new Set(['server_error', 'timeout', 'network', 'overloaded', 'stream_error'])

interface Page {
  weight: number
  weightedMs: number
  at: number
}

/** Recent latency of models, from our own calls. */
export interface LatencyTracker {
  see(attempt: AttemptRecord): void
  /** Mean time to the first byte in milliseconds, weighted towards recent calls. Undefined without recent data. */
  latencyOf(model: string): number | undefined
}

export function createLatencyTracker(clock: Clock): LatencyTracker {
  const pages = createLru<Page>(MAX_MODELS)
  const fade = (page: Page, now: number) => 0.5 ** (Math.max(0, now - page.at) / HALF_LIFE_MS)
  return {
    see({ kind, upstream, outcome, firstByteMs, durationMs }) {
      const failed = OWN_FAULTS.has(outcome)
      if (kind !== 'model' || !(failed || outcome === 'success')) return
      const ms = failed ? Math.max(durationMs, FAILURE_MS) : (firstByteMs ?? durationMs)
      const now = clock.monotonic()
      const page = pages.get(upstream)
      if (page === undefined) {
        pages.set(upstream, { weight: 1, weightedMs: ms, at: now })
        return
      }
      // Calls within a second have the same weight.
      if (now - page.at < STILL_NEW_MS) {
        page.weight += 1
        page.weightedMs += ms
        return
      }
      const share = fade(page, now)
      page.weight = page.weight * share + 1
      page.weightedMs = page.weightedMs * share + ms
      page.at = now
    },
    latencyOf(model) {
      const page = pages.get(model)
      return page && page.weight * fade(page, clock.monotonic()) >= MIN_WEIGHT
        ? page.weightedMs / page.weight
        : undefined
    },
  }
}
