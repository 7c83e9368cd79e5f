import { CODE_BYTES, findCode, listNumbers, type MeaningCode } from './common-words.ts'

/** A decision reads its words more than once. */
const MAX_KEPT = 32

/**
 * What every possible byte of a stored vector contributes to its dot product with one vector: four multiplications in one look-up.
 * One row of 256 for each of the bytes.
 */
const PRODUCTS = CODE_BYTES * 256
const products = new Int16Array(PRODUCTS)
const low = new Int16Array(16)
const high = new Int16Array(16)

function fillProducts(numbers: Float32Array): void {
  for (let at = 0; at < CODE_BYTES; at++) {
    const a = numbers[4 * at] as number
    const b = numbers[4 * at + 1] as number
    const c = numbers[4 * at + 2] as number
    const d = numbers[4 * at + 3] as number
    for (let bits = 0; bits < 16; bits++) {
      const first = 2 * (bits & 3) - 3
      const second = 2 * (bits >> 2) - 3
      low[bits] = first * a + second * b
      high[bits] = first * c + second * d
    }
    let next = at << 8
    for (let upper = 0; upper < 16; upper++) {
      const more = high[upper] as number
      for (let lower = 0; lower < 16; lower++) {
        products[next] = more + (low[lower] as number)
        next++
      }
    }
  }
}

/** How like in sense any common word is to the words of a fixed list. */
export class SenseTable {
  readonly stems: readonly string[]
  /** Indexes of the stems that are common words: the others have no sense here. */
  readonly terms: Uint32Array
  private readonly bytes: Uint8Array
  private readonly scales: Float64Array
  private readonly kept = new Map<string, Float32Array>()

  constructor(stems: readonly string[]) {
    this.stems = stems
    const codes: MeaningCode[] = []
    const terms: number[] = []
    for (const [term, stem] of stems.entries()) {
      const code = findCode(stem)
      if (!code) continue
      codes.push(code)
      terms.push(term)
    }
    this.terms = Uint32Array.from(terms)
    this.scales = Float64Array.from(codes, ({ scale }) => scale)
    this.bytes = new Uint8Array(codes.length * CODE_BYTES)
    for (const [at, { bytes }] of codes.entries()) this.bytes.set(bytes, at * CODE_BYTES)
  }

  /** Cosines with the terms, in the order of `terms`; undefined for a word that is not common. */
  compare(stem: string): Float32Array | undefined {
    const known = this.kept.get(stem)
    if (known) return known
    const code = findCode(stem)
    if (!code) return undefined
    fillProducts(listNumbers(code))
    const { bytes, scales } = this
    const cosines = new Float32Array(scales.length)
    const { scale } = code
    let at = 0
    for (let row = 0; row < cosines.length; row++) {
      let sum = 0
      for (let part = 0; part < PRODUCTS; part += 1024) {
        sum += products[part + (bytes[at] as number)] as number
        sum += products[part + 256 + (bytes[at + 1] as number)] as number
        sum += products[part + 512 + (bytes[at + 2] as number)] as number
        sum += products[part + 768 + (bytes[at + 3] as number)] as number
        at += 4
      }
      cosines[row] = sum * scale * (scales[row] as number)
    }
    if (this.kept.size >= MAX_KEPT) this.kept.clear()
    this.kept.set(stem, cosines)
    return cosines
  }
}
