import type { RollbackPolicy } from '../../contract/execute/variant.ts'
import { meanBounds } from './mean-bounds.ts'

/** Probability of ever rolling back a variant that stays within its margins, over all its measures. */
const ALPHA = 0.05

/** A running mean. */
export interface Tally {
  count: number
  sum: number
}

/** The statistics of one variant. */
export interface VariantTally {
  /** Share of failed requests. */
  failures: Tally
  /** Milliseconds of successful requests. */
  latency: Tally
  /** Quality from 0 to 1. */
  quality: Tally
  /** Share of pairs with the stable variant in which this one exceeded the allowed latency ratio. */
  slower: Tally
}

export function createTally(): VariantTally {
  const empty = (): Tally => ({ count: 0, sum: 0 })
  return { failures: empty(), latency: empty(), quality: empty(), slower: empty() }
}

export function addTo(tally: Tally, value: number): void {
  tally.count += 1
  tally.sum += value
}

/**
 * Why a variant must be rolled back, in one sentence; undefined as long as nothing is significant. Each measure gets
 * its share of ALPHA and is tested after every request, which the anytime-valid bounds permit. Requests are assumed to
 * be independent.
 */
export function judgeVariant(own: VariantTally, stable: VariantTally, policy: RollbackPolicy): string | undefined {
  if (own.failures.count < policy.minRequests) return undefined
  const { errorRate, latencyRatio, quality } = policy
  const measures = [errorRate, latencyRatio, quality].filter((margin) => margin !== undefined).length
  // Split between the variant and the stable one.
  const alpha = ALPHA / Math.max(1, measures) / 2
  const boundsOf = (tally: Tally) => meanBounds(tally.sum, tally.count, alpha)
  if (
    errorRate !== undefined &&
    // A cheap check first: without a difference in means, the bounds need not be computed.
    meanOf(own.failures) > meanOf(stable.failures) + errorRate &&
    boundsOf(own.failures).lower > boundsOf(stable.failures).upper + errorRate
  )
    return `${percent(own.failures)} of ${own.failures.count} requests failed, against ${percent(stable.failures)} of ${stable.failures.count}.`
  if (latencyRatio !== undefined && meanOf(own.slower) > 0.5 && boundsOf(own.slower).lower > 0.5)
    return `${percent(own.slower)} of ${own.slower.count} requests took more than ${latencyRatio} times as long.`
  if (quality !== undefined && boundsOf(own.quality).upper < boundsOf(stable.quality).lower - quality / 100)
    return `The quality of its conversations is ${points(own.quality)}, against ${points(stable.quality)}.`
  return undefined
}

function meanOf({ sum, count }: Tally): number {
  return count === 0 ? 0 : sum / count
}

function percent(tally: Tally): string {
  return `${Math.round(meanOf(tally) * 100)}%`
}

function points(tally: Tally): string {
  return String(Math.round(meanOf(tally) * 100))
}
