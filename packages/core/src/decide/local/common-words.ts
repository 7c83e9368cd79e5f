import { LEAST_RARITY, MEANINGS, RARITIES, STEMS } from './common-words.data.ts'

/** Numbers of a vector. */
export const DIMENSIONS = 48
/** Bytes of a stored vector. */
export const CODE_BYTES: number = DIMENSIONS / 4
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

/** Two bits for each number of a stem's vector: -3, -1, 1 or 3 before it is scaled to unit length. */
let codes: Uint8Array | undefined
/** One by the length before scaling; 0 where it is not known yet. */
const scales = new Float64Array(stems.length)

function readCodes(): Uint8Array {
  if (codes) return codes
  const packed = atob(MEANINGS)
  codes = new Uint8Array(packed.length)
  for (let at = 0; at < codes.length; at++) codes[at] = packed.charCodeAt(at)
  return codes
}

function unpack(index: number): Float32Array {
  const bytes = readCodes()
  const numbers = new Float32Array(DIMENSIONS)
  for (let k = 0; k < DIMENSIONS; k++) {
    numbers[k] = 2 * (((bytes[index * CODE_BYTES + (k >> 2)] as number) >> (2 * (k & 3))) & 3) - 3
  }
  return numbers
}

function findScale(index: number): number {
  const known = scales[index] as number
  if (known > 0) return known
  let square = 0
  for (const number of unpack(index)) square += number * number
  const scale = 1 / Math.sqrt(square)
  scales[index] = scale
  return scale
}

/** The vector of a common stem as it is stored. */
export interface MeaningCode {
  /** Two bits a number, four numbers a byte. */
  bytes: Uint8Array
  /** The numbers before scaling. */
  numbers: Float32Array
  /** What they are multiplied by for unit length. */
  scale: number
}

/** The stored vector of a common stem. */
export function findCode(stem: string): MeaningCode | undefined {
  const index = indexByStem.get(stem)
  if (index === undefined) return undefined
  const bytes = readCodes().subarray(index * CODE_BYTES, (index + 1) * CODE_BYTES)
  return { bytes, numbers: unpack(index), scale: findScale(index) }
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
  const vector = unpack(index)
  const scale = findScale(index)
  for (let k = 0; k < DIMENSIONS; k++) vector[k] = scale * (vector[k] as number)
  return vector
}

/** Where the common stems with this first letter begin and end in the list, which is in alphabetical order. */
export function rangeOfLetter(letter: string): readonly [from: number, to: number] {
  return rangeByLetter.get(letter) ?? [0, 0]
}
