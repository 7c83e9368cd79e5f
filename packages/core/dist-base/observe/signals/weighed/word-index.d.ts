/** The classes of each word, looked up by what `fold` makes of it. */
export declare function indexClasses(classes: Readonly<Record<string, string>>, fold: (word: string) => string): ReadonlyMap<string, readonly string[]>;
/** A word without its ending: coarse, and the same for "expired", "expires" and "expire". */
export declare function stemWord(word: string): string;
export declare const NO_CLASSES: readonly string[];
//# sourceMappingURL=word-index.d.ts.map