import type { ScoreRow } from '../scorers/scorer.ts'

/** Weights of the logistic model that turns the features of a score row into a probability. */
export interface ConfidenceWeights {
  bias: number
  /** Distance of the best score from the scores of generic requests. */
  height: number
  /** Margin between the best and the second-best target. */
  lead: number
  /** How much closer the request is to the target than to generic requests. */
  contrast: number
  /** How much stronger the target's link to the topics of the request is than to those of generic requests. */
  owned: number
  /** Score of the matching words. */
  matched: number
  /** Logarithm of the number of candidates. */
  rivals: number
  /** Logarithm of the number of words that carry a topic, up to three. */
  terms: number
}

interface Scale {
  median: number
  /** Median absolute deviation. Never 0. */
  spread: number
}

/** The distribution of generic requests' scores for one list of targets, with the weights that apply to it. */
export interface CohortScale extends Scale {
  contrast: Scale
  owned: Scale
  weights: ConfidenceWeights
}

/**
 * Fitted on labelled requests for nine sets of agents and subsets of them, down to two agents, with short and long
 * descriptions and 0, 5 and 20 examples. Half of the requests are out of scope, and most of those are near misses
 * (benchmarks/routing). All features are in units of the generic requests' spread, so one set of weights serves all
 * encoders.
 */
export const SEMANTIC_WEIGHTS: ConfidenceWeights = {
  bias: -3.3,
  height: 0.61,
  lead: 0.86,
  contrast: 0.71,
  owned: 0,
  matched: 0.86,
  rivals: 0.32,
  terms: 0,
}
/** Weights for encoders with topics. Fitted also on requests for agents that were removed from their sets. */
export const TOPIC_WEIGHTS: ConfidenceWeights = {
  bias: -4.1,
  height: 0.24,
  lead: 1,
  contrast: 0.64,
  owned: 0.3,
  matched: 0.99,
  rivals: 0.59,
  terms: 0,
}
/** Weights for scoring by words only. */
export const LEXICAL_WEIGHTS: ConfidenceWeights = {
  bias: -3.6,
  height: 0.25,
  lead: 0.57,
  contrast: 0.53,
  owned: 0,
  matched: 1.33,
  rivals: 0,
  terms: 0.77,
}

/** Weights for scoring by words only in languages other than English, which have no generic requests. */
export const OTHER_LANGUAGE_WEIGHTS: ConfidenceWeights = {
  bias: -3.4,
  height: 0.25,
  lead: 0.57,
  contrast: 0,
  owned: 0,
  matched: 1.33,
  rivals: 0,
  terms: 0.77,
}

const MANY_TERMS = 3
const LEAST_SPREAD = 0.02
/** Limits a spread unit to one twelfth of the best score. */
const TIE = 12
const LEAST_CONTRAST_SPREAD = 0.01

function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? 0
}

function measure(values: readonly number[], least: number): Scale {
  const median = findMedian(values)
  return { median, spread: Math.max(least, findMedian(values.map((value) => Math.abs(value - median)))) }
}

/** The two highest scores of a row. A missing or negative score counts as 0. */
export function findTopTwo({ scores }: ScoreRow): [first: number, second: number] {
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const score of scores) {
    if (score > first) {
      second = first
      first = score
    } else if (score > second) second = score
  }
  return [Math.max(first, 0), Math.max(second, 0)]
}

/** What a scorer gives generic requests: the highest score of each, and the contrasts of some or all. */
export interface CohortSample {
  tops: readonly number[]
  contrasts: readonly number[]
  /** Undefined without topics. */
  owned?: readonly number[]
  weights: ConfidenceWeights
}

/** Measures the score distribution of generic requests. */
export function measureCohort({ tops, contrasts, owned = [], weights }: CohortSample): CohortScale {
  return {
    ...measure(tops, LEAST_SPREAD),
    contrast: measure(contrasts, LEAST_CONTRAST_SPREAD),
    owned: measure(owned, LEAST_CONTRAST_SPREAD),
    weights,
  }
}

/**
 * Estimates the probability that the best target of a row is right. The features are the margin over generic requests
 * and over the second-best target (cohort normalisation of scores: Auckenthaler et al. 2000), the similarity in
 * contrast to generic requests, and the matching words.
 */
export function estimateConfidence(row: ScoreRow, scale: CohortScale): number {
  const [first, second] = findTopTwo(row)
  if (first <= 0) return 0
  const { weights } = scale
  const height = Math.asinh((first - scale.median) / scale.spread)
  const rival = row.scores.length > 1 ? second : scale.median
  const lead = Math.max(0, first - rival) / scale.spread
  const contrast = Math.asinh((row.contrast - scale.contrast.median) / scale.contrast.spread)
  const evidence =
    weights.bias +
    weights.height * height +
    weights.lead * Math.asinh(lead) +
    weights.contrast * contrast +
    weights.owned * Math.asinh((row.owned - scale.owned.median) / scale.owned.spread) +
    weights.matched * row.matched +
    weights.rivals * Math.log(row.scores.length) +
    weights.terms * Math.log(1 + Math.min(MANY_TERMS, row.terms))
  // At most one of two targets with equal scores is right, even where all spreads are small.
  const apart = Math.min(lead, (TIE * (first - rival)) / first)
  return Math.min(1 / (1 + Math.exp(-evidence)), 0.5 + 0.5 * Math.tanh(Math.max(0, apart)))
}
