import type { TargetText } from './describe-target.ts';
/**
 * Scores by words: the share of the request's rarity that a target's text covers, a little BM25, and how well its two
 * likest clauses or examples match. A word counts as far as the target has it or a relative of it.
 */
export declare class LexicalScorer {
    private readonly size;
    private readonly kin;
    private readonly small;
    private readonly vocabulary;
    private readonly targetIndex;
    private readonly items;
    private readonly itemIndex;
    /** `senseWeight`: how much relatives by sense count; less beside an encoder, which knows sense better. */
    constructor(targets: readonly TargetText[], senseWeight: number);
    /** Scores the terms of a text: one number a target. */
    score(terms: readonly string[]): Float64Array;
    private weigh;
    /** Mean of the two likest items of every target. */
    private matchItems;
}
//# sourceMappingURL=lexical-scorer.d.ts.map