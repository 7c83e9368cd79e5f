import { normalizeVector } from '../scorers/semantic-scorer.ts'
import { findDotProduct } from '../vectors/dot-product.ts'
import { DIMENSIONS, findMeaning } from '../words/common-words.ts'
import { weightInPhrase } from './phrase-meaning.ts'
import type { PhraseTable } from './phrase-table.ts'

interface Word {
  /** Its vector, if it has weight. */
  meaning: Float32Array
  /** What it contributes to the similarity with every phrase and vector. */
  similarity: Float32Array
}

/** The remaining words of a text, combined, when the cache is full. */
interface Rest {
  meaning: Float32Array
  /** Cosines with the words of the phrases. */
  cosines: Float32Array
}

/**
 * Similarity of texts to phrases and vectors. The dot product with a sum of words is the sum of the words' dot
 * products, which are cached: a text costs one addition per word and phrase.
 */
export class SimilarityTable {
  private readonly phrases: PhraseTable
  private readonly vectors: readonly Float32Array[]
  private readonly words = new Map<string, Word>()
  private readonly similarity: Float64Array
  private readonly sum: Float32Array = new Float32Array(DIMENSIONS)
  private readonly room: number

  /** `room` is the number of values that may be cached for single words, 4 bytes each. */
  constructor(phrases: PhraseTable, vectors: readonly Float32Array[], room: number) {
    this.phrases = phrases
    this.vectors = vectors
    this.room = room
    this.similarity = new Float64Array(phrases.size + vectors.length)
  }

  /**
   * Cosines between a text of these distinct stems and every phrase, then every vector. Valid until the next call.
   * Undefined without a known word.
   */
  compare(stems: readonly string[]): Float64Array | undefined {
    const { similarity, sum } = this
    similarity.fill(0)
    sum.fill(0)
    let rest: Rest | undefined
    for (const stem of stems) {
      const word = this.words.get(stem) ?? this.keepWord(stem)
      if (word) {
        addTo(sum, word.meaning, 1)
        addTo(similarity, word.similarity, 1)
      } else rest = this.addToRest(rest, stem)
    }
    if (rest) {
      addTo(sum, rest.meaning, 1)
      this.addSimilarity(similarity, rest)
    }
    const norm = Math.sqrt(findDotProduct(sum, sum))
    if (norm === 0) return undefined
    for (let at = 0; at < similarity.length; at++) similarity[at] = (similarity[at] as number) / norm
    return similarity
  }

  /** For the last text: its meaning as a unit vector, and its cosines with the vectors from index `from` on. */
  takeMeaning(from: number): { meaning: Float32Array; similarities: Float64Array } {
    return { meaning: normalizeVector(this.sum), similarities: this.similarity.subarray(this.phrases.size + from) }
  }

  private keepWord(stem: string): Word | undefined {
    if ((this.words.size + 1) * this.similarity.length > this.room) return undefined
    const word = this.addToRest(undefined, stem)
    if (!word) return undefined
    const similarity = new Float32Array(this.similarity.length)
    this.addSimilarity(similarity, word)
    const kept = { meaning: word.meaning, similarity }
    this.words.set(stem, kept)
    return kept
  }

  private addToRest(rest: Rest | undefined, stem: string): Rest | undefined {
    const meaning = findMeaning(stem)
    const cosines = this.phrases.sense.compare(stem)
    if (!meaning || !cosines) return rest
    const grown = rest ?? { meaning: new Float32Array(DIMENSIONS), cosines: new Float32Array(cosines.length) }
    const weight = weightInPhrase(stem)
    addTo(grown.meaning, meaning, weight)
    addTo(grown.cosines, cosines, weight)
    return grown
  }

  private addSimilarity(sum: Float32Array | Float64Array, { meaning, cosines }: Rest): void {
    const { phrases, vectors } = this
    phrases.add(cosines, sum)
    for (let at = 0; at < vectors.length; at++) {
      const index = phrases.size + at
      sum[index] = (sum[index] as number) + findDotProduct(meaning, vectors[at] as Float32Array)
    }
  }
}

function addTo(sum: Float32Array | Float64Array, numbers: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + weight * (numbers[at] as number)
}
