/** What is known of one decision: how sure it was, and whether its best guess was right. */
export interface Guess {
    confidence: number;
    isBestGuessRight: boolean;
}
/** Requests whose confidence lies between two bounds. */
export interface CalibrationBin {
    from: number;
    to: number;
    count: number;
    /** Mean confidence. */
    confidence: number;
    /** Share that was right. */
    accuracy: number;
}
/** How far the confidence may be read as a probability. */
export interface Calibration {
    /** Expected calibration error (Naeini et al. 2015): mean distance of confidence and accuracy over ten bins. */
    error: number;
    bins: CalibrationBin[];
}
/** What happens at one confidence threshold. */
export interface AbstentionPoint {
    threshold: number;
    /** Share of the answerable requests that are kept. */
    kept: number;
    /** Share of the kept ones that are right; undefined when nothing is kept. */
    accuracy: number | undefined;
    /** Share of the requests for nobody that are rejected; undefined when there are none. */
    rejected: number | undefined;
}
export declare function measureCalibration(guesses: readonly Guess[]): Calibration;
/** The curve of what thresholds keep and reject, and the area under the ROC curve. */
export declare function measureAbstention(answerable: readonly Guess[], none: readonly Guess[]): {
    points: AbstentionPoint[];
    auroc: number | undefined;
};
//# sourceMappingURL=measure-confidence.d.ts.map