/** The words from `start` to `end` with a little of what is around them, on one line and never longer than 160 characters. */
export declare function writeSnippet(text: string, start?: number, end?: number): string;
//# sourceMappingURL=write-snippet.d.ts.map