import type { ModelCapabilities } from '../../config/schema/model.ts'
import type { ModelAbilities } from '../../contract/model/model-target.ts'
import { findKnownModel } from '../catalogue/find-known-model.ts'
import { readPrice } from './read-price.ts'

/** The abilities of a model: those in the configuration override those in the model table. */
export function mergeAbilities(
  vendor: string | undefined,
  model: string,
  given: ModelCapabilities | undefined,
): ModelAbilities {
  const abilities: ModelAbilities = findKnownModel(vendor, model)
  if (given === undefined) return abilities
  if (given.context_window !== undefined) abilities.contextWindow = given.context_window
  if (given.max_output !== undefined) abilities.maxOutput = given.max_output
  for (const flag of ['tools', 'vision', 'audio', 'schema', 'reasoning', 'prefill', 'quality'] as const) {
    const value = given[flag]
    if (value !== undefined) Object.assign(abilities, { [flag]: value })
  }
  if (given.price !== undefined) abilities.price = readPrice(given.price)
  return abilities
}
