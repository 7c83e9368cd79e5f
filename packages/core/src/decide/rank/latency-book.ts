import type { Clock } from '../../contract/clock.ts'
import type { AttemptRecord } from '../../contract/events.ts'
import { createLru } from '../../util/create-lru.ts'

/** Clients make up names of models where a wildcard is configured. */
const MAX_MODELS = 1000
/** After so long an observation counts half. */
const HALF_LIFE_MS = 300_000
/** Within so long nothing fades. */
const STILL_NEW_MS = 1000
/** Under so much evidence nothing is known. */
const MIN_WEIGHT = 0.1
/** What a call that failed of the model's own fault counts as, at least. */
const FAILURE_MS = 30_000
const OWN_FAULTS = new Set(['server_error', 'timeout', 'network', 'overloaded', 'stream_error'])

interface Page {
  weight: number
  weightedMs: number
  at: number
}

/** How fast models were lately, by our own calls. */
export interface LatencyBook {
  see(attempt: AttemptRecord): void
  /** Mean time to the first byte in milliseconds, newer calls counting more; undefined when nothing recent is known. */
  latencyOf(model: string): number | undefined
}

export function createLatencyBook(clock: Clock): LatencyBook {
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
      // What came within a second of the last look weighs as much as it.
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
