/** The common stem that a misspelling stands for, when there is just one. */
export declare function correctCommonStem(stem: string): string | undefined;
//# sourceMappingURL=correct-common-stem.d.ts.map