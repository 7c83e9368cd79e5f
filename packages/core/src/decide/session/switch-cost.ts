import type { ModelPrice } from '../../contract/model-target.ts'

const MILLION = 1_000_000

/** US dollars per million tokens, the cached rate filled in. */
export interface SessionRates {
  input: number
  output: number
  cached: number
}

/** Rates of a price; a cached rate that nobody published is a share of the input rate. */
export function toSessionRates(price: ModelPrice, cacheReadDiscount: number): SessionRates {
  return { input: price.input, output: price.output, cached: price.cachedInput ?? price.input * cacheReadDiscount }
}

/** What reading a context again costs when `share` of it comes from the provider's cache (all of it when unknown). */
export function readCost(contextTokens: number, rates: SessionRates, share = 1): number {
  return (contextTokens * (share * rates.cached + (1 - share) * rates.input)) / MILLION
}

/**
 * What it costs to go on with another model, in US dollars: reading the context there, as far as it is not still warm,
 * less what reading it here would have cost. Negative when the other model is cheaper. Output is no part of it.
 */
export function switchCost(input: {
  contextTokens: number
  /** Tokens of the context that the candidate still holds from an earlier visit. */
  warmTokens: number
  anchor: SessionRates
  candidate: SessionRates
  /** Share of the context that the anchor's provider was seen to read from its cache. */
  anchorShare?: number
}): number {
  const { contextTokens, candidate, anchor } = input
  const warm = Math.min(contextTokens, input.warmTokens)
  const there = ((contextTokens - warm) * candidate.input + warm * candidate.cached) / MILLION
  return there - readCost(contextTokens, anchor, input.anchorShare)
}
