/** Frequent words of languages in Latin script, by ISO 639-1 code; enough to tell a request's language, not to read it. */
export declare const LANGUAGE_WORDS: Readonly<Record<string, string>>;
//# sourceMappingURL=language-words.data.d.ts.map