/** One kind of personal data: how it is recognised, and what makes a lookalike fail. */
export interface PiiPattern {
    /** Name in placeholders and in the options. */
    type: string;
    pattern: RegExp;
    check?(text: string): boolean;
}
/**
 * Most specific first: where two overlap at the same place the earlier one wins. All quantifiers are bounded and no two
 * neighbours share characters, so the search is linear in the text.
 */
export declare const PII_PATTERNS: readonly PiiPattern[];
//# sourceMappingURL=pii-patterns.data.d.ts.map