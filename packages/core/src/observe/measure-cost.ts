import type { ModelPrice } from '../contract/model/model-target.ts'
import { ratesFor } from '../contract/model/rates-for.ts'
import type { Usage } from '../contract/wire/reply.ts'

/** Relative price of a cached token when none is published, as in Plano. */
const CACHE_READ_SHARE = 0.1

/**
 * Cost of an answer in US dollars. Without their own price, cached tokens cost a tenth, and tokens written to the cache
 * the normal price.
 */
export function measureCost(usage: Usage, price: ModelPrice): number {
  const { cachedInputTokens: cached = 0, cacheWriteTokens: written = 0 } = usage
  const rates = ratesFor(price, usage.inputTokens)
  const plain = Math.max(0, usage.inputTokens - cached - written)
  const millionths =
    plain * rates.input +
    cached * (rates.cachedInput ?? rates.input * CACHE_READ_SHARE) +
    written * (rates.cacheWrite ?? rates.input) +
    usage.outputTokens * rates.output
  return exactMoney(millionths / 1_000_000)
}

/** The finest price in use is a millionth of a dollar per million tokens. */
const UNITS_PER_DOLLAR = 1e12
/** Above this value a double cannot represent every unit. */
const MAX_EXACT = Number.MAX_SAFE_INTEGER / UNITS_PER_DOLLAR

/** Rounds away floating point noise: 0.3 instead of 0.30000000000000004. */
export function exactMoney(dollars: number): number {
  return dollars < MAX_EXACT ? Math.round(dollars * UNITS_PER_DOLLAR) / UNITS_PER_DOLLAR : dollars
}
