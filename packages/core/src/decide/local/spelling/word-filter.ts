/** FNV-1a offset basis (Fowler, Noll and Vo 1991). */
const SEED = 2_166_136_261
const FACTOR = 16_777_619
const HASHES = 7

function mix(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

/** The bits, out of `size`, that a word sets: double hashing (Kirsch and Mitzenmacher 2006). */
export function listBits(word: string, size: number): number[] {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FACTOR)
  const first = mix(hash)
  const step = mix(first ^ SEED) | 1
  return Array.from({ length: HASHES }, (_, turn) => (first + turn * (step >>> 0)) % size)
}

/** A Bloom filter with a false-positive rate of one percent (Bloom 1970). */
export class WordFilter {
  private readonly bits: Uint8Array

  /** `base64`: the bits. */
  constructor(base64: string) {
    const text = atob(base64)
    // A loop, because an iterator with a callback added milliseconds to every start.
    this.bits = new Uint8Array(text.length)
    for (let at = 0; at < text.length; at++) this.bits[at] = text.charCodeAt(at)
  }

  has(word: string): boolean {
    return listBits(word, this.bits.length * 8).every(
      (bit) => ((this.bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0,
    )
  }
}
