/**
 * Fits a continuation to the text that it continues: some models repeat the whole beginning, and white space at the
 * joint comes once. Text is held back only while it could still be such a repetition; `flush` gives what is held.
 */
export interface EchoTrim {
    push(text: string): string;
    flush(): string;
}
export declare function createEchoTrim(before: string): EchoTrim;
//# sourceMappingURL=trim-echo.d.ts.map