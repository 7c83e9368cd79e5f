/** Whether one insertion, deletion, replacement or swap of neighbours turns one word into the other (Damerau 1964). */
export declare function isOneEditApart(left: string, right: string): boolean;
/**
 * Whether the first word may stand for the second. Short ones are left alone; few misspellings touch the first letter, and
 * many other words differ in it.
 */
export declare function isMisspelling(word: string, candidate: string): boolean;
/** Finds the words of a list that are one edit away, in time that does not grow with the list. */
export declare class SpellingIndex {
    private readonly words;
    private readonly wordsByForm;
    constructor(words: readonly string[]);
    /** Indexes of the words that a misspelling may stand for. */
    find(word: string): number[];
}
//# sourceMappingURL=spelling-index.d.ts.map