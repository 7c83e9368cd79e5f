import type { ModelPrice } from '../contract/model-target.ts'
import type { Usage } from '../contract/reply.ts'

/** What a cached token costs of an uncached one where nobody published a price; Plano's figure. */
const CACHE_READ_SHARE = 0.1

/**
 * What an answer cost in US dollars. Cached tokens without a price of their own cost a tenth of others, tokens written to
 * the cache what others do.
 */
export function measureCost(usage: Usage, price: ModelPrice): number {
  const { cachedInputTokens: cached = 0, cacheWriteTokens: written = 0 } = usage
  const plain = Math.max(0, usage.inputTokens - cached - written)
  const millionths =
    plain * price.input +
    cached * (price.cachedInput ?? price.input * CACHE_READ_SHARE) +
    written * (price.cacheWrite ?? price.input) +
    usage.outputTokens * price.output
  return exactMoney(millionths / 1_000_000)
}

/** Prices of a millionth of a dollar per million tokens are the finest that anybody charges. */
const UNITS_PER_DOLLAR = 1e12
/** Above this a double no longer holds every unit. */
const MAX_EXACT = Number.MAX_SAFE_INTEGER / UNITS_PER_DOLLAR

/** Dollars without the tail that binary fractions leave: 0.3 and not 0.30000000000000004. */
export function exactMoney(dollars: number): number {
  return dollars < MAX_EXACT ? Math.round(dollars * UNITS_PER_DOLLAR) / UNITS_PER_DOLLAR : dollars
}
