export interface WordTable {
    /** What the weights speak for, the first being "nothing in particular". */
    classes: readonly string[];
    /** The number of a class, a letter for a weight, and the features that have it: `1q refus deny NOT_abl`. */
    groups: readonly string[];
}
/** How likely each class is, by the features of a text (multinomial logistic regression). */
export type Weigher = (features: ReadonlySet<string>) => readonly number[];
/** Reads a table on first use: a process that never asks never pays for it. */
export declare function createWeigher({ classes, groups }: WordTable): Weigher;
/** The same, written; weights that round to nothing are left out. */
export declare function writeGroups(weights: ReadonlyMap<string, readonly number[]>, least: number): string[];
/** The likeliest class from `from` on, by its number. */
export declare function findLikeliest(likelihoods: readonly number[], from?: number): number;
//# sourceMappingURL=word-weights.d.ts.map