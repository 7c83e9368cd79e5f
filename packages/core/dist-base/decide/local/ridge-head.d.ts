/** Rows of training: unit vectors, the target of each and its weight. */
export interface TrainingRows {
    vectors: readonly Float32Array[];
    targets: readonly number[];
    weights: readonly number[];
    targetCount: number;
}
/** A computation that pauses wherever other work may run. */
export type Steps<Result> = Generator<void, Result, void>;
/**
 * Fits one weight vector per target by class-balanced ridge regression on one-hot targets, so that a dot product with a
 * text's vector says how much the text belongs to the target. Solved over rows or over dimensions, whichever are fewer.
 */
export declare function fitRidgeHead(rows: TrainingRows): Steps<Float32Array[]>;
//# sourceMappingURL=ridge-head.d.ts.map