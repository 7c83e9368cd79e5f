import type { TargetText } from './describe-target.ts';
import { type Steps } from './ridge-head.ts';
/** Unit length; a vector of zeros stays one. */
export declare function normalizeVector(vector: Float32Array): Float32Array;
/** Texts of a target that are encoded once: the whole, then its clauses, then its examples. */
export declare function listLastingTexts(target: TargetText): string[];
/** Scores vectors by likeness to the clauses and examples of each target, and by a linear head over both. */
export declare class SemanticScorer {
    private readonly targets;
    private readonly heads;
    private readonly headWeight;
    private constructor();
    /** `vectorOf` knows every text of `listLastingTexts`. */
    static prepare(texts: readonly TargetText[], vectorOf: (text: string) => Float32Array): Steps<SemanticScorer>;
    score(vector: Float32Array): Float64Array;
}
//# sourceMappingURL=semantic-scorer.d.ts.map