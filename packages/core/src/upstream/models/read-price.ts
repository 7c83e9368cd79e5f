import type { ModelCapabilities } from '../../config/schema/model.ts'
import type { ModelPrice } from '../../contract/model/model-target.ts'

type GivenPrice = NonNullable<ModelCapabilities['price']>
type GivenRates = Omit<GivenPrice, 'above'>

/** The price of a model in the configuration. */
export function readPrice({ above, ...rates }: GivenPrice): ModelPrice {
  const tiers = above?.map(({ tokens, ...dearer }) => ({ tokens, ...readRates(dearer) }))
  return { ...readRates(rates), ...(tiers && { above: tiers.toSorted((a, b) => a.tokens - b.tokens) }) }
}

function readRates({ input, output, cached_input: cachedInput, cache_write: cacheWrite }: GivenRates): ModelPrice {
  return {
    input,
    output,
    ...(cachedInput === undefined ? {} : { cachedInput }),
    ...(cacheWrite === undefined ? {} : { cacheWrite }),
  }
}
