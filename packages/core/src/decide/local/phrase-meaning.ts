import { addMeaning, rateRarity } from './common-words.ts'
import { readTerms } from './read-words.ts'

/** Frequent words say next to nothing about what a phrase means (Arora et al. 2017). */
const COMMON = 4
const LEAST_WEIGHT = 0.25

/** The meaning of a phrase as a unit vector: the mean of its words, the rarer the weightier. Undefined without a known word. */
export function readPhraseMeaning(stems: Iterable<string>): Float32Array | undefined {
  let sum: Float32Array | undefined
  for (const stem of stems) sum = addMeaning(sum, stem, Math.max(LEAST_WEIGHT, rateRarity(stem) - COMMON))
  if (!sum) return undefined
  let square = 0
  for (let k = 0; k < sum.length; k++) square += (sum[k] as number) * (sum[k] as number)
  const norm = Math.sqrt(square)
  if (norm === 0) return undefined
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) / norm
  return sum
}

/** The meaning of a text as a whole. */
export function readTextMeaning(text: string): Float32Array | undefined {
  return readPhraseMeaning(new Set(readTerms(text)))
}
