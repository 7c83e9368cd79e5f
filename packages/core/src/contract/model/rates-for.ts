import type { ModelPrice, ModelRates } from './model-target.ts'

/** The rates of a request with a prompt of this many tokens, including cached ones. */
export function ratesFor(price: ModelPrice, promptTokens: number): ModelRates {
  return price.above?.findLast(({ tokens }) => promptTokens > tokens) ?? price
}
