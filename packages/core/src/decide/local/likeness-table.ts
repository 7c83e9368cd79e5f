import { DIMENSIONS, findMeaning } from './common-words.ts'
import { findDotProduct } from './dot-product.ts'
import { addMeaning, weighInPhrase } from './phrase-meaning.ts'
import type { PhraseTable } from './phrase-table.ts'

/** Numbers that are kept of single words, 4 bytes each. */
const MAX_KEPT = 2_000_000

interface Word {
  weight: number
  meaning: Float32Array
  /** What it adds to the likeness of every phrase and vector. */
  likeness: Float32Array
}

/**
 * How like in meaning a text is to phrases and to vectors. A dot product with a sum of words is the sum of the words' dot products,
 * so these are kept: a text costs one addition for each of its words and each phrase.
 */
export class LikenessTable {
  private readonly phrases: PhraseTable
  private readonly vectors: readonly Float32Array[]
  private readonly words = new Map<string, Word>()
  private readonly likeness: Float64Array
  private readonly sum: Float32Array = new Float32Array(DIMENSIONS)

  constructor(phrases: PhraseTable, vectors: readonly Float32Array[]) {
    this.phrases = phrases
    this.vectors = vectors
    this.likeness = new Float64Array(phrases.size + vectors.length)
  }

  /**
   * Cosines between a text of these different stems and every phrase, then every vector, good until the next call; undefined
   * without a known word.
   */
  compare(stems: readonly string[]): Float64Array | undefined {
    const { likeness, sum } = this
    likeness.fill(0)
    sum.fill(0)
    for (const stem of stems) {
      const word = this.words.get(stem) ?? this.readWord(stem)
      if (!word) continue
      addMeaning(sum, word.meaning, word.weight)
      for (let at = 0; at < likeness.length; at++) {
        likeness[at] = (likeness[at] as number) + (word.likeness[at] as number)
      }
    }
    const norm = Math.sqrt(findDotProduct(sum, sum))
    if (norm === 0) return undefined
    for (let at = 0; at < likeness.length; at++) likeness[at] = (likeness[at] as number) / norm
    return likeness
  }

  private readWord(stem: string): Word | undefined {
    const meaning = findMeaning(stem)
    const cosines = this.phrases.sense.compare(stem)
    if (!meaning || !cosines) return undefined
    const weight = weighInPhrase(stem)
    const likeness = new Float32Array(this.likeness.length)
    this.phrases.add(cosines, weight, likeness)
    const { size } = this.phrases
    for (const [at, vector] of this.vectors.entries()) likeness[size + at] = weight * findDotProduct(meaning, vector)
    const word = { weight, meaning, likeness }
    if ((this.words.size + 1) * likeness.length <= MAX_KEPT) this.words.set(stem, word)
    return word
  }
}
