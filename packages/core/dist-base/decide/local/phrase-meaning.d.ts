/** The meaning of a phrase as a unit vector: the mean of its words, the rarer the weightier. Undefined without a known word. */
export declare function readPhraseMeaning(stems: Iterable<string>): Float32Array | undefined;
/** The meaning of a text as a whole. */
export declare function readTextMeaning(text: string): Float32Array | undefined;
//# sourceMappingURL=phrase-meaning.d.ts.map