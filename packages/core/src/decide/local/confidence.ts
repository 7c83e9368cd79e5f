import type { ScoreRow } from './scorer.ts'

/** Weights of a logistic that turns what is known of a row into a probability. */
export interface ConfidenceWeights {
  bias: number
  /** How far the best score lies above those of generic requests. */
  height: number
  /** How far it lies above the next target's. */
  lead: number
  /** How much nearer the request is to the target than to generic requests. */
  contrast: number
  /** How much more the target has to do with the topics of the request than with those of generic requests. */
  owned: number
  /** How well the words match. */
  matched: number
  /** How many targets there are to be right about, as a logarithm. */
  rivals: number
  /** How many words of the request carry a topic, up to three, as a logarithm. */
  terms: number
}

interface Scale {
  median: number
  /** Median absolute deviation from the median; never 0. */
  spread: number
}

/** Where generic requests lie for one list of targets, and what a place on that scale means. */
export interface CohortScale extends Scale {
  contrast: Scale
  owned: Scale
  weights: ConfidenceWeights
}

/**
 * Fitted on labelled requests for nine sets of agents and parts of them, down to two agents, with terse and long descriptions
 * and 0, 5 and 20 examples; half of the requests are for no agent, most of those nearly for one (benchmarks/routing).
 * Everything is measured in spreads of generic requests, so one set of weights serves all encoders.
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
/** The same for encoders that bring topics; fitted also on requests for agents that were taken out of their sets. */
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
/** The same for words alone. */
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

/** The same for words alone in other languages, where no generic requests are known. */
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
/** A twelfth of the best score counts as one spread at most. */
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

/** The two highest scores of a row; 0 where there are none. */
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

/** What a scorer makes of the generic requests: the highest score of each, and contrasts of some or all. */
export interface CohortSample {
  tops: readonly number[]
  contrasts: readonly number[]
  /** Undefined without topics. */
  owned?: readonly number[]
  weights: ConfidenceWeights
}

/** Measures the scale of a scorer. */
export function measureCohort({ tops, contrasts, owned = [], weights }: CohortSample): CohortScale {
  return {
    ...measure(tops, LEAST_SPREAD),
    contrast: measure(contrasts, LEAST_CONTRAST_SPREAD),
    owned: measure(owned, LEAST_CONTRAST_SPREAD),
    weights,
  }
}

/**
 * Estimates the probability that the best target of a row is right, from how far its score lies above those of generic
 * requests and above the next target's (cohort normalisation of scores: Auckenthaler et al. 2000), from how much nearer the
 * request is to it than to anything else that people say, and from the words that match.
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
  // Of two targets that score the same, at most one is right: also where all spreads are small.
  const apart = Math.min(lead, (TIE * (first - rival)) / first)
  return Math.min(1 / (1 + Math.exp(-evidence)), 0.5 + 0.5 * Math.tanh(Math.max(0, apart)))
}
