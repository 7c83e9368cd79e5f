import type { ModelPrice } from '../../contract/model-target.ts';
/** US dollars per million tokens, the cached rate filled in. */
export interface SessionRates {
    input: number;
    output: number;
    cached: number;
}
/** Rates of a price; a cached rate that nobody published is a share of the input rate. */
export declare function toSessionRates(price: ModelPrice, cacheReadDiscount: number): SessionRates;
/** What reading a context again costs when `share` of it comes from the provider's cache (all of it when unknown). */
export declare function readCost(contextTokens: number, rates: SessionRates, share?: number): number;
/**
 * What it costs to go on with another model, in US dollars: reading the context there, as far as it is not still warm,
 * less what reading it here would have cost. Negative when the other model is cheaper. Output is no part of it.
 */
export declare function switchCost(input: {
    contextTokens: number;
    /** Tokens of the context that the candidate still holds from an earlier visit. */
    warmTokens: number;
    anchor: SessionRates;
    candidate: SessionRates;
    /** Share of the context that the anchor's provider was seen to read from its cache. */
    anchorShare?: number;
}): number;
//# sourceMappingURL=switch-cost.d.ts.map