import { findDotProduct } from '../vectors/dot-product.ts'
import { findMeaning, rateRarity } from '../words/common-words.ts'

/** Frequent words contribute very little to the meaning of a phrase (Arora et al. 2017). */
const COMMON = 4
const LEAST_WEIGHT = 0.25

/** Weight of a word in the meaning of a phrase. */
export function weightInPhrase(stem: string): number {
  return Math.max(LEAST_WEIGHT, rateRarity(stem) - COMMON)
}

/** The meaning of a phrase before scaling to unit length: the sum of its words, weighted by rarity. */
export function sumMeanings(stems: Iterable<string>): Float32Array | undefined {
  let sum: Float32Array | undefined
  for (const stem of stems) {
    const meaning = findMeaning(stem)
    if (meaning) sum = addMeaning(sum, meaning, weightInPhrase(stem))
  }
  return sum
}

/** Adds `weight` times a vector to a sum, which is created if necessary. */
function addMeaning(sum: Float32Array | undefined, meaning: Float32Array, weight: number): Float32Array {
  const grown = sum ?? new Float32Array(meaning.length)
  for (let k = 0; k < grown.length; k++) grown[k] = (grown[k] as number) + weight * (meaning[k] as number)
  return grown
}

/** The meaning of a phrase as a unit vector. Undefined without a known word. */
export function readPhraseMeaning(stems: Iterable<string>): Float32Array | undefined {
  const sum = sumMeanings(stems)
  const norm = sum ? Math.sqrt(findDotProduct(sum, sum)) : 0
  if (!sum || norm === 0) return undefined
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) / norm
  return sum
}
