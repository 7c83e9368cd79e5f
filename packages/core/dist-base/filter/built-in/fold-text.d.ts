/** A text with look-alikes, invisible characters, accents and case folded away (Unicode's NFKD and what it leaves). */
export declare function foldText(text: string): string;
//# sourceMappingURL=fold-text.d.ts.map