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
/** Sum of the squares of the four numbers in a byte. */
const squares = Uint8Array.from({ length: 256 }, (_, byte) =>
  [0, 2, 4, 6].reduce((sum, shift) => sum + (2 * ((byte >> shift) & 3) - 3) ** 2, 0),
)

function readCode(index: number): Uint8Array {
  if (!codes) {
    const packed = atob(MEANINGS)
    codes = new Uint8Array(packed.length)
    for (let at = 0; at < codes.length; at++) codes[at] = packed.charCodeAt(at)
  }
  return codes.subarray(index * CODE_BYTES, (index + 1) * CODE_BYTES)
}

/** Unpacks a stored vector and multiplies it. */
function unpack(code: Uint8Array, scale: number): Float32Array {
  const numbers = new Float32Array(DIMENSIONS)
  for (let at = 0; at < CODE_BYTES; at++) {
    const byte = code[at] as number
    numbers[4 * at] = scale * (2 * (byte & 3) - 3)
    numbers[4 * at + 1] = scale * (2 * ((byte >> 2) & 3) - 3)
    numbers[4 * at + 2] = scale * (2 * ((byte >> 4) & 3) - 3)
    numbers[4 * at + 3] = scale * (2 * (byte >> 6) - 3)
  }
  return numbers
}

function findScale(code: Uint8Array): number {
  let square = 0
  for (let at = 0; at < CODE_BYTES; at++) square += squares[code[at] as number] as number
  return 1 / Math.sqrt(square)
}

/** The vector of a common stem as it is stored. */
export interface MeaningCode {
  /** Two bits a number, four numbers a byte. */
  bytes: Uint8Array
  /** What the numbers are multiplied by for unit length. */
  scale: number
}

/** The stored vector of a common stem. */
export function findCode(stem: string): MeaningCode | undefined {
  const index = indexByStem.get(stem)
  if (index === undefined) return undefined
  const bytes = readCode(index)
  return { bytes, scale: findScale(bytes) }
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
  const code = findCode(stem)
  return code && unpack(code.bytes, code.scale)
}

/** Where the common stems with this first letter begin and end in the list, which is in alphabetical order. */
export function rangeOfLetter(letter: string): readonly [from: number, to: number] {
  return rangeByLetter.get(letter) ?? [0, 0]
}
