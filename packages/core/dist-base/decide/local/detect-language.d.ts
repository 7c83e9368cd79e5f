/**
 * The language of a text as an ISO 639-1 code, told by its script and its most frequent words. Answers "en" for Latin
 * script without evidence for another language, and undefined for a text without letters.
 */
export declare function detectLanguage(text: string): string | undefined;
//# sourceMappingURL=detect-language.d.ts.map