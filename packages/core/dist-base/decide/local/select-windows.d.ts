import type { TargetText } from './describe-target.ts';
/** How much a word says about any of the targets; 0 for words that none of them has. */
export type RateWord = (word: string) => number;
/** Knows the words of the targets, each as weighty as it is rare. */
export declare function prepareRating(targets: readonly TargetText[]): RateWord;
/** The parts of a long text in which its request may stand. */
export interface Windows {
    /** Its first and its last sentence. */
    ends: string[];
    /** The sentence with the most words of the targets; empty when none has any. */
    densest: string;
}
/** Finds the windows of a text in time that grows with its length, a few milliseconds for a hundred thousand characters. */
export declare function selectWindows(text: string, rate: RateWord): Windows;
//# sourceMappingURL=select-windows.d.ts.map