import { LEAST_RARITY, MEANINGS, RARITIES, STEMS } from './common-words.data.ts'

/** Length of a vector. */
export const DIMENSIONS = 48
/** Bytes of a stored vector. */
export const CODE_BYTES: number = DIMENSIONS / 4
/** Rarity of stems outside the table. */
const UNLISTED = 9

/** Sorted by code units. */
const stems = STEMS.split(' ')
/** Index of the stems by first letter, built on demand. */
const indexByLetter = new Map<string, ReadonlyMap<string, number>>()

/** Number of stems that sort before a text. */
function countBefore(text: string): number {
  let from = 0
  let to = stems.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((stems[middle] ?? '') < text) from = middle + 1
    else to = middle
  }
  return from
}

function readLetter(letter: string): ReadonlyMap<string, number> | undefined {
  const known = indexByLetter.get(letter)
  if (known) return known
  const [from, to] = rangeOfLetter(letter)
  if (from === to) return undefined
  const indexes = new Map<string, number>()
  for (let index = from; index < to; index++) indexes.set(stems[index] ?? '', index)
  indexByLetter.set(letter, indexes)
  return indexes
}

function findIndex(stem: string): number | undefined {
  return readLetter(stem.charAt(0))?.get(stem)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Base64 characters per stored vector. */
const CODE_CHARACTERS = (CODE_BYTES * 4) / 3
let sextets: Uint8Array | undefined
/** For each byte, the sum of the squares of its four numbers. */
let squares: Uint8Array | undefined

function readSextets(): Uint8Array {
  const made = new Uint8Array(128)
  for (let value = 0; value < ALPHABET.length; value++) made[ALPHABET.charCodeAt(value)] = value
  return made
}

function sumSquares(): Uint8Array {
  const made = new Uint8Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let sum = 0
    for (let shift = 0; shift < 8; shift += 2) sum += (2 * ((byte >> shift) & 3) - 3) ** 2
    made[byte] = sum
  }
  return made
}

/** Two bits per number: -3, -1, 1 or 3 before scaling to unit length. Decoded on demand. */
function readCode(index: number, meanings: string = MEANINGS): Uint8Array {
  sextets ??= readSextets()
  const code = new Uint8Array(CODE_BYTES)
  let from = index * CODE_CHARACTERS
  for (let to = 0; to < CODE_BYTES; to += 3) {
    let bits = 0
    for (let end = from + 4; from < end; from++) bits = (bits << 6) | (sextets[meanings.charCodeAt(from)] as number)
    code[to] = bits >> 16
    code[to + 1] = (bits >> 8) & 255
    code[to + 2] = bits & 255
  }
  return code
}

/** Decodes a stored vector and scales it. */
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
  squares ??= sumSquares()
  let square = 0
  for (let at = 0; at < CODE_BYTES; at++) square += squares[code[at] as number] as number
  return 1 / Math.sqrt(square)
}

/** The stored vector of a common stem. */
export interface MeaningCode {
  /** Two bits per number, four numbers per byte. */
  bytes: Uint8Array
  /** Factor for unit length. */
  scale: number
}

/** The stored vector of a common stem, if there is one. */
export function findCode(stem: string): MeaningCode | undefined {
  const index = findIndex(stem)
  if (index === undefined) return undefined
  const bytes = readCode(index)
  return { bytes, scale: findScale(bytes) }
}

/** Rarity of a stem in English as a negative log probability. Unlisted stems are as rare as the rarest listed one. */
export function rateRarity(stem: string): number {
  const index = findIndex(stem)
  return index === undefined ? UNLISTED : LEAST_RARITY + (RARITIES.charCodeAt(index) - 48) / 4
}

/** Whether the stem is in the table, so it is not a misspelling. */
export function isCommonStem(stem: string): boolean {
  return findIndex(stem) !== undefined
}

/** All stems in the table. */
export function listCommonStems(): readonly string[] {
  return stems
}

/** The unit vector of a common stem, so that a dot product is a cosine. */
export function findMeaning(stem: string): Float32Array | undefined {
  const code = findCode(stem)
  return code && unpack(code.bytes, code.scale)
}

/** The unit vector at an index of vectors stored in the same form. */
export function readMeaning(meanings: string, index: number): Float32Array {
  const bytes = readCode(index, meanings)
  return unpack(bytes, findScale(bytes))
}

/** Range of the stems with this first letter in the sorted list. */
export function rangeOfLetter(letter: string): readonly [from: number, to: number] {
  if (letter === '') return [0, 0]
  return [countBefore(letter), countBefore(String.fromCharCode(letter.charCodeAt(0) + 1))]
}
