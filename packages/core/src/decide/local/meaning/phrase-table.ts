import { weightInPhrase } from './phrase-meaning.ts'
import type { SenseTable } from './sense-table.ts'

/** Phrases as sums of words from a list: their similarities are sums of the words' similarities. */
export class PhraseTable {
  readonly sense: SenseTable
  readonly size: number
  /** The words of a phrase lie between its start and the next one's. */
  private readonly starts: Uint32Array
  private readonly words: Uint32Array
  private readonly weights: Float64Array

  /** `phrases` are lists of distinct stems. Phrases without a known word have no similarity to anything. */
  constructor(sense: SenseTable, phrases: readonly { stems: readonly string[]; norm: number }[]) {
    this.sense = sense
    this.size = phrases.length
    const wordByStem = new Map(Array.from(sense.terms, (term, word) => [sense.stems[term] ?? '', word]))
    const words: number[] = []
    const weights: number[] = []
    this.starts = new Uint32Array(phrases.length + 1)
    for (const [phrase, { stems, norm }] of phrases.entries()) {
      for (const stem of stems) {
        const word = wordByStem.get(stem)
        if (word === undefined) continue
        words.push(word)
        weights.push(weightInPhrase(stem) / norm)
      }
      this.starts[phrase + 1] = words.length
    }
    this.words = Uint32Array.from(words)
    this.weights = Float64Array.from(weights)
  }

  /** Adds the contribution of words with these cosines to the similarity of every phrase. */
  add(cosines: Float32Array, similarity: Float32Array | Float64Array): void {
    const { starts, words, weights } = this
    let at = 0
    for (let phrase = 0; phrase < this.size; phrase++) {
      const end = starts[phrase + 1] as number
      let sum = 0
      for (; at < end; at++) sum += (weights[at] as number) * (cosines[words[at] as number] as number)
      similarity[phrase] = (similarity[phrase] as number) + sum
    }
  }
}
