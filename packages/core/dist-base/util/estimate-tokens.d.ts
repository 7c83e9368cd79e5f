/** Tokens of a text, estimated without a tokenizer: four characters each, one for each letter of dense scripts. */
export declare function estimateTextTokens(text: string): number;
/** Tokens of a text that comes in pieces: the pieces count as if they had come as one. */
export declare class TokenMeter {
    private plain;
    private dense;
    get total(): number;
    /** By how much the count grew. */
    add(text: string): number;
}
/**
 * Tokens of everything that a model reads in a JSON value, estimated: all texts and numbers, a flat amount for each
 * picture or file given as data. Field names count in schemas and tool inputs alike, as they do for the model.
 */
export declare function estimateTokens(value: unknown): number;
//# sourceMappingURL=estimate-tokens.d.ts.map