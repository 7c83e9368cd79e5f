/** The words of a text in lower case, without the tails of contractions. */
export declare function readWords(text: string): string[];
/** The stems of the words that carry a topic, in order, with repetitions. */
export declare function readTerms(text: string): string[];
//# sourceMappingURL=read-words.d.ts.map