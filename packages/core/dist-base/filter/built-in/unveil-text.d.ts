/** What a text hides by base64, by being written backwards, or by ROT13: the plain forms, for those who judge texts. */
export declare function unveilText(text: string): string[];
//# sourceMappingURL=unveil-text.d.ts.map