import { LEAST_RARITY, MEANINGS, RARITIES, STEMS } from './common-words.data.ts'

const DIMENSIONS = 48
const BYTES = DIMENSIONS / 4
/** Rarity of stems outside the table. */
const UNLISTED = 9

const stems = STEMS.split(' ')
const indexByStem = new Map<string, number>()
const rangeByLetter = new Map<string, [from: number, to: number]>()
for (const [index, stem] of stems.entries()) {
  indexByStem.set(stem, index)
  const letter = stem.charAt(0)
  const range = rangeByLetter.get(letter)
  if (range) range[1] = index + 1
  else rangeByLetter.set(letter, [index, index + 1])
}

/** Unit vectors of the stems that were asked for so far; most applications need a few hundred of them. */
let unpacked: { packed: string; vectors: Float32Array; isDone: Uint8Array } | undefined

/** Unpacks the vector of one stem into its place, and answers all of them. */
function unpackMeaning(index: number): Float32Array {
  unpacked ??= {
    packed: atob(MEANINGS),
    vectors: new Float32Array(stems.length * DIMENSIONS),
    isDone: new Uint8Array(stems.length),
  }
  const { packed, vectors, isDone } = unpacked
  if (isDone[index] === 1) return vectors
  isDone[index] = 1
  let square = 0
  for (let k = 0; k < DIMENSIONS; k++) {
    const value = 2 * ((packed.charCodeAt(index * BYTES + (k >> 2)) >> (2 * (k & 3))) & 3) - 3
    vectors[index * DIMENSIONS + k] = value
    square += value * value
  }
  const norm = Math.sqrt(square)
  for (let k = 0; k < DIMENSIONS; k++) vectors[index * DIMENSIONS + k] = (vectors[index * DIMENSIONS + k] ?? 0) / norm
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
  return index === undefined ? undefined : unpackMeaning(index).subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS)
}

/** The sum with a common stem's vector added, `weight` times; a new one when there is none yet. Other stems add nothing. */
export function addMeaning(sum: Float32Array | undefined, stem: string, weight: number): Float32Array | undefined {
  const index = indexByStem.get(stem)
  if (index === undefined) return sum
  const vectors = unpackMeaning(index)
  const grown = sum ?? new Float32Array(DIMENSIONS)
  const from = index * DIMENSIONS
  for (let k = 0; k < DIMENSIONS; k++) grown[k] = (grown[k] as number) + weight * (vectors[from + k] as number)
  return grown
}

/** Where the common stems with this first letter begin and end in the list, which is in alphabetical order. */
export function rangeOfLetter(letter: string): readonly [from: number, to: number] {
  return rangeByLetter.get(letter) ?? [0, 0]
}
