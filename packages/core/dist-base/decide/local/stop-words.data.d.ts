/** English words that carry no topic. Verbs of action (write, book, explain) are not among them: routes may differ by verb only. */
export declare const STOP_WORDS: ReadonlySet<string>;
//# sourceMappingURL=stop-words.data.d.ts.map