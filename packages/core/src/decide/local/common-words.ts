import { LEAST_RARITY, MEANINGS, RARITIES, STEMS } from './common-words.data.ts'

const DIMENSIONS = 48
const BYTES = DIMENSIONS / 4
/** Rarity of stems outside the table. */
const UNLISTED = 9

const stems = STEMS.split(' ')
const indexByStem = new Map(stems.map((stem, index) => [stem, index]))
let meanings: Float32Array | undefined

/** Unit vectors of all stems, unpacked at the first use. */
function unpackMeanings(): Float32Array {
  const packed = atob(MEANINGS)
  const vectors = new Float32Array(stems.length * DIMENSIONS)
  for (let index = 0; index < stems.length; index++) {
    let square = 0
    for (let k = 0; k < DIMENSIONS; k++) {
      const value = 2 * ((packed.charCodeAt(index * BYTES + (k >> 2)) >> (2 * (k & 3))) & 3) - 3
      vectors[index * DIMENSIONS + k] = value
      square += value * value
    }
    const norm = Math.sqrt(square)
    for (let k = 0; k < DIMENSIONS; k++) vectors[index * DIMENSIONS + k] = (vectors[index * DIMENSIONS + k] ?? 0) / norm
  }
  return vectors
}

/** How rare a stem is in English, as a negative log probability; stems outside the table are as rare as its rarest. */
export function rateRarity(stem: string): number {
  const index = indexByStem.get(stem)
  return index === undefined ? UNLISTED : LEAST_RARITY + (RARITIES.charCodeAt(index) - 48) / 4
}

/** Whether the stem is one of the common ones, so that it is no misspelling. */
export function isCommonStem(stem: string): boolean {
  return indexByStem.has(stem)
}

/** All common stems. */
export function listCommonStems(): readonly string[] {
  return stems
}

/** The vector of a common stem: unit length, so that a dot product is a cosine. */
export function findMeaning(stem: string): Float32Array | undefined {
  const index = indexByStem.get(stem)
  if (index === undefined) return undefined
  meanings ??= unpackMeanings()
  return meanings.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS)
}
