import type { RollbackPolicy } from '../../contract/variant.ts'
import { meanBounds } from './mean-bounds.ts'

/** Chance of ever rolling back a variant that is no worse than its margins allow, over all its measures together. */
const ALPHA = 0.05

/** A mean that grows. */
export interface Tally {
  count: number
  sum: number
}

/** What was seen of one variant. */
export interface VariantTally {
  /** Failed requests among all. */
  failures: Tally
  /** Milliseconds of the successful ones. */
  latency: Tally
  /** Quality from 0 to 1. */
  quality: Tally
  /** Of pairs with the stable variant, those in which this one took more than its ratio allows. */
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
 * Why a variant must go, in one sentence, or undefined while nothing is proven. Each measure gets its share of ALPHA and
 * is tested after every request; the bounds are built for that, so an early look costs nothing and a bad minute proves
 * nothing. Requests count as independent of each other.
 */
export function judgeVariant(own: VariantTally, stable: VariantTally, policy: RollbackPolicy): string | undefined {
  if (own.failures.count < policy.minRequests) return undefined
  const { errorRate, latencyRatio, quality } = policy
  const measures = [errorRate, latencyRatio, quality].filter((margin) => margin !== undefined).length
  // Half for the variant, half for the stable one it is compared with.
  const alpha = ALPHA / Math.max(1, measures) / 2
  const boundsOf = (tally: Tally) => meanBounds(tally.sum, tally.count, alpha)
  if (
    errorRate !== undefined &&
    // Bounds lie around their means, so that most of the time there is nothing to work out.
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
