/** What a scorer makes of one text. */
export interface ScoreRow {
    /** One score per target, in the order of the targets; higher is better. */
    scores: Float64Array;
    /** How much nearer the best target is in meaning than requests of other kinds are. */
    contrast: number;
    /** How well the best target's words match. */
    matched: number;
    /** How many different words of the text carry a topic. */
    terms: number;
}
/** Scores texts against a fixed list of targets. */
export interface Scorer {
    score(text: string): ScoreRow;
}
/** A row in which nothing speaks for anybody. */
export declare function createEmptyRow(size: number): ScoreRow;
/** Index of the highest score, the first of equals. -1 for an empty row. */
export declare function findBest(scores: Float64Array): number;
/** A row moved towards another by a weight. */
export declare function mixRows(row: ScoreRow, other: ScoreRow, weight: number): ScoreRow;
//# sourceMappingURL=scorer.d.ts.map