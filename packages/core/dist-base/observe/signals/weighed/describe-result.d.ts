/** The features of a short result: its words, their classes and neighbours, and what the tool's name promises. */
export declare function describeResult(text: string, tool: string): ReadonlySet<string>;
//# sourceMappingURL=describe-result.d.ts.map