import { GENERIC_REQUESTS } from './generic-requests.data.ts'
import type { ScoreRow, Scorer } from './scorer.ts'

/** Where the top scores of requests of every kind lie for one list of targets. */
export interface CohortScale {
  median: number
  /** Median absolute deviation from the median; never 0. */
  spread: number
}

/** Weights of the logistic that turns a score row into a probability, fitted on development data. */
export interface ConfidenceWeights {
  bias: number
  height: number
  margin: number
}

function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? 0
}

/** The two highest scores of a row; 0 where there are none. */
export function findTopTwo(row: ScoreRow): [first: number, second: number] {
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const score of row) {
    if (score > first) {
      second = first
      first = score
    } else if (score > second) second = score
  }
  return [Math.max(first, 0), Math.max(second, 0)]
}

/** Measures the scale of a scorer from the top scores of the generic requests. */
export function measureCohort(tops: readonly number[]): CohortScale {
  const median = findMedian(tops)
  const spread = findMedian(tops.map((top) => Math.abs(top - median)))
  return { median, spread: Math.max(spread, 0.02) }
}

export function measureLexicalCohort(scorer: Scorer): CohortScale {
  return measureCohort(GENERIC_REQUESTS.map((request) => findTopTwo(scorer.score(request))[0]))
}

/** Estimates the probability that the best target of a row is right (reference: score normalisation by cohort, Auckenthaler et al. 2000). */
export function estimateConfidence(row: ScoreRow, scale: CohortScale, weights: ConfidenceWeights): number {
  const [first, second] = findTopTwo(row)
  if (first <= 0) return 0
  const height = (first - scale.median) / scale.spread
  const margin = (first - second) / scale.spread
  return 1 / (1 + Math.exp(-(weights.bias + weights.height * height + weights.margin * margin)))
}
