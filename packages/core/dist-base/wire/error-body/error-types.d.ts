/** The error type that OpenAI's APIs use for a status. */
export declare function openAiErrorType(status: number): string;
/** The error type that Anthropic's API uses for a status. */
export declare function anthropicErrorType(status: number): string;
/** The HTTP status that fits an error type or code of any provider; undefined for one that says nothing. */
export declare function statusOfErrorType(type: string): number | undefined;
//# sourceMappingURL=error-types.d.ts.map