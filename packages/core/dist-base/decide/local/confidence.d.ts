import type { ScoreRow } from './scorer.ts';
/** Weights of a logistic that turns what is known of a row into a probability. */
export interface ConfidenceWeights {
    bias: number;
    /** How far the best score lies above those of generic requests. */
    height: number;
    /** How far it lies above the next target's. */
    lead: number;
    /** How much nearer the request is to the target than to generic requests. */
    contrast: number;
    /** How well the words match. */
    matched: number;
    /** How many targets there are to be right about, as a logarithm. */
    rivals: number;
    /** How many words of the request carry a topic, up to three, as a logarithm. */
    terms: number;
}
interface Scale {
    median: number;
    /** Median absolute deviation from the median; never 0. */
    spread: number;
}
/** Where generic requests lie for one list of targets, and what a place on that scale means. */
export interface CohortScale extends Scale {
    contrast: Scale;
    weights: ConfidenceWeights;
}
/**
 * Fitted on labelled requests for nine sets of agents and parts of them, down to two agents, with terse and long descriptions
 * and 0, 5 and 20 examples; half of the requests are for no agent, most of those nearly for one (benchmarks/routing).
 * Everything is measured in spreads of generic requests, so one set of weights serves all encoders.
 */
export declare const SEMANTIC_WEIGHTS: ConfidenceWeights;
/** The same for words alone. */
export declare const LEXICAL_WEIGHTS: ConfidenceWeights;
/** The two highest scores of a row; 0 where there are none. */
export declare function findTopTwo({ scores }: ScoreRow): [first: number, second: number];
/** What a scorer makes of the generic requests: the highest score of each, and contrasts of some or all. */
export interface CohortSample {
    tops: readonly number[];
    contrasts: readonly number[];
    weights: ConfidenceWeights;
}
/** Measures the scale of a scorer. */
export declare function measureCohort({ tops, contrasts, weights }: CohortSample): CohortScale;
/**
 * Estimates the probability that the best target of a row is right, from how far its score lies above those of generic
 * requests and above the next target's (cohort normalisation of scores: Auckenthaler et al. 2000), from how much nearer the
 * request is to it than to anything else that people say, and from the words that match.
 */
export declare function estimateConfidence(row: ScoreRow, scale: CohortScale): number;
export {};
//# sourceMappingURL=confidence.d.ts.map