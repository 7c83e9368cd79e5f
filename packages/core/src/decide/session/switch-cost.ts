import type { ModelRates } from '../../contract/model/model-target.ts'

const MILLION = 1_000_000

/** US dollars per million tokens, including the rate for cached tokens. */
export interface SessionRates {
  input: number
  output: number
  cached: number
}

/** Rates of a price. An unknown cached rate is derived from the input rate. */
export function toSessionRates(price: ModelRates, cacheReadDiscount: number): SessionRates {
  return { input: price.input, output: price.output, cached: price.cachedInput ?? price.input * cacheReadDiscount }
}

/** Cost of reading a context again when `share` of it comes from the provider's cache (all of it if unknown). */
export function readCost(contextTokens: number, rates: SessionRates, share = 1): number {
  return (contextTokens * (share * rates.cached + (1 - share) * rates.input)) / MILLION
}

/**
 * Additional cost in US dollars of continuing with another model: reading the context there, minus what is still
 * cached, minus the cost of reading it with the current model. Negative when the other model is cheaper. Output is not
 * included.
 */
export function switchCost(input: {
  contextTokens: number
  /** Tokens of the context that the candidate still has cached from an earlier visit. */
  warmTokens: number
  anchor: SessionRates
  candidate: SessionRates
  /** Share of the context that the current model's provider read from its cache. */
  anchorShare?: number
}): number {
  const { contextTokens, candidate, anchor } = input
  const warm = Math.min(contextTokens, input.warmTokens)
  const there = ((contextTokens - warm) * candidate.input + warm * candidate.cached) / MILLION
  return there - readCost(contextTokens, anchor, input.anchorShare)
}
