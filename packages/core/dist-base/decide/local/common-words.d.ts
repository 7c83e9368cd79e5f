/** How rare a stem is in English, as a negative log probability; stems outside the table are as rare as its rarest. */
export declare function rateRarity(stem: string): number;
/** Whether the stem is one of the common ones, so that it is no misspelling. */
export declare function isCommonStem(stem: string): boolean;
/** All common stems. */
export declare function listCommonStems(): readonly string[];
/** The vector of a common stem: unit length, so that a dot product is a cosine. */
export declare function findMeaning(stem: string): Float32Array | undefined;
/** The sum with a common stem's vector added, `weight` times; a new one when there is none yet. Other stems add nothing. */
export declare function addMeaning(sum: Float32Array | undefined, stem: string, weight: number): Float32Array | undefined;
/** Where the common stems with this first letter begin and end in the list, which is in alphabetical order. */
export declare function rangeOfLetter(letter: string): readonly [from: number, to: number];
//# sourceMappingURL=common-words.d.ts.map