/** Lower-cases shouting and takes out politeness, unless too little would be left for it to be mere politeness. */
export declare function normalizeRequest(text: string): string;
/** Both ends of a text that is longer than some length. */
export declare function keepEnds(text: string, length: number): string;
/** The last sentences of a text that carry meaning: the request may be one of them and the rest its preamble. */
export declare function listSentences(text: string): string[];
//# sourceMappingURL=focus-text.d.ts.map