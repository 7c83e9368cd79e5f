import { CODE_BYTES, findCode, type MeaningCode } from './common-words.ts'

/** A decision reads its words more than once. */
const MAX_KEPT = 32

/** What every possible byte of a stored vector contributes to its dot product with one vector: four multiplications in one look-up. */
const products = new Int16Array(CODE_BYTES * 256)

function fillProducts(numbers: Float32Array): void {
  for (let at = 0; at < CODE_BYTES; at++) {
    const [a, b, c, d] = numbers.subarray(4 * at, 4 * at + 4) as Float32Array & [number, number, number, number]
    for (let byte = 0; byte < 256; byte++) {
      const first = (2 * (byte & 3) - 3) * a + (2 * ((byte >> 2) & 3) - 3) * b
      const second = (2 * ((byte >> 4) & 3) - 3) * c + (2 * (byte >> 6) - 3) * d
      products[(at << 8) | byte] = first + second
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
    fillProducts(code.numbers)
    const { bytes, scales } = this
    const cosines = new Float32Array(scales.length)
    let at = 0
    for (let row = 0; row < cosines.length; row++) {
      let sum = 0
      for (let part = 0; part < products.length; part += 256) {
        sum += products[part + (bytes[at] as number)] as number
        at++
      }
      cosines[row] = sum * code.scale * (scales[row] as number)
    }
    if (this.kept.size >= MAX_KEPT) this.kept.clear()
    this.kept.set(stem, cosines)
    return cosines
  }
}
