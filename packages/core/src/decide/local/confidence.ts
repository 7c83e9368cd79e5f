import { GENERIC_REQUESTS } from './generic-requests.data.ts'
import type { ScoreRow, Scorer } from './scorer.ts'

/** Where the top scores of requests of every kind lie for one list of targets. */
export interface CohortScale {
  median: number
  /** Median absolute deviation from the median; never 0. */
  spread: number
}

/**
 * Weights of the logistic that turns a score row into a probability, fitted on labelled requests for three unrelated sets
 * of agents with 0, 5 and 20 examples, a fifth of the requests being for no agent. Lexical and semantic scores gave
 * nearly the same weights, so all scorers share them.
 */
const BIAS = -2.05
const HEIGHT_WEIGHT = 0.52
const MARGIN_WEIGHT = 1.5

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

/**
 * Estimates the probability that the best target of a row is right, from how far its score lies above those of generic
 * requests and above the next target's (cohort normalisation of scores: Auckenthaler et al. 2000).
 */
export function estimateConfidence(row: ScoreRow, scale: CohortScale): number {
  const [first, second] = findTopTwo(row)
  if (first <= 0) return 0
  const height = Math.asinh((first - scale.median) / scale.spread)
  const rival = row.length > 1 ? second : scale.median
  const lead = Math.max(0, first - rival) / scale.spread
  const fitted = 1 / (1 + Math.exp(-(BIAS + HEIGHT_WEIGHT * height + MARGIN_WEIGHT * Math.asinh(lead))))
  // Of two targets that score the same, at most one is right.
  return Math.min(fitted, 0.5 + 0.5 * Math.tanh(lead))
}
