import { CODE_BYTES, findCode, type MeaningCode } from '../words/common-words.ts'

/** Size of the cache: a decision reads its words more than once. */
const MAX_KEPT = 32

/** Dot products of all pairs of bytes of two stored vectors (four numbers each), built on the first comparison. */
let products: Int8Array | undefined

function multiplyBytes(): Int8Array {
  const halves = new Int8Array(256)
  for (let pair = 0; pair < 256; pair++) {
    const first = (2 * ((pair >> 4) & 3) - 3) * (2 * (pair & 3) - 3)
    halves[pair] = first + (2 * (pair >> 6) - 3) * (2 * ((pair >> 2) & 3) - 3)
  }
  const made = new Int8Array(1 << 16)
  for (let one = 0; one < 256; one++) {
    for (let other = 0; other < 256; other++) {
      const low = halves[((one & 15) << 4) | (other & 15)] as number
      made[(one << 8) | other] = low + (halves[(one & 240) | (other >> 4)] as number)
    }
  }
  return made
}

/** Semantic similarity of any common word to the words of a fixed list. */
export class SenseTable {
  readonly stems: readonly string[]
  /** Indexes of the stems that are common words. Other stems have no vector. */
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

  /** Cosine similarities to the terms, in the order of `terms`. Undefined for a word that is not common. */
  compare(stem: string): Float32Array | undefined {
    const known = this.kept.get(stem)
    if (known) return known
    const code = findCode(stem)
    if (!code) return undefined
    products ??= multiplyBytes()
    const { bytes, scales } = this
    const cosines = new Float32Array(scales.length)
    const { bytes: own, scale } = code
    let at = 0
    for (let row = 0; row < cosines.length; row++) {
      let sum = 0
      for (let part = 0; part < CODE_BYTES; part++) {
        sum += products[((own[part] as number) << 8) | (bytes[at + part] as number)] as number
      }
      at += CODE_BYTES
      cosines[row] = sum * scale * (scales[row] as number)
    }
    if (this.kept.size >= MAX_KEPT) this.kept.clear()
    this.kept.set(stem, cosines)
    return cosines
  }
}
