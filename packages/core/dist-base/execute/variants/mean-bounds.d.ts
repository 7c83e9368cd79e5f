/** Where the true mean lies, whenever one looks. */
export interface MeanBounds {
    lower: number;
    upper: number;
}
/**
 * Bounds on the mean of numbers from 0 to 1 that hold at all times at once: looking after every request, and stopping
 * when it suits, does not raise the chance of being wrong above `alpha`. A mixture of likelihood ratios over all
 * alternatives, uniformly weighted, stays under 1/alpha for the true mean (Ville's inequality; Robbins 1970; Howard,
 * Ramdas, McAuliffe and Sekhon 2021). Exact for successes and failures, valid for any numbers in [0, 1].
 */
export declare function meanBounds(sum: number, count: number, alpha: number): MeanBounds;
//# sourceMappingURL=mean-bounds.d.ts.map