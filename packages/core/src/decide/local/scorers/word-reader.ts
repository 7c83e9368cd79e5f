import type { TargetText } from '../describe-target.ts'
import { EnglishLexicon } from '../meaning/english-lexicon.ts'
import { sumMeanings } from '../meaning/phrase-meaning.ts'
import { PhraseTable } from '../meaning/phrase-table.ts'
import type { SimilarityTable } from '../meaning/similarity-table.ts'
import { findDotProduct } from '../vectors/dot-product.ts'
import { TopTwo } from '../vectors/top-two.ts'
import { readTerms } from '../words/read-words.ts'
import { LexicalScorer } from './lexical-scorer.ts'
import { findBest, type ScoreRow } from './scorer.ts'

const SENSE = { weight: 0.5, least: 0.28 }
const PHRASE_WEIGHT = 0.6

/** The terms and request forms of a text. */
export interface TextTerms {
  /** Its distinct terms. */
  terms: readonly string[]
  /** Its request forms, as indexes into `IMPLIED_STEMS`. */
  implied: readonly number[]
  /** Its terms outside quotations. Undefined without quotations. */
  spoken?: ReadonlySet<string> | undefined
}

interface ReadOptions {
  outOfScope?: number
  /** Adds other evidence to the scores of a text with so many terms. */
  raise?: (scores: Float64Array, terms: number) => void
}

interface Phrase {
  target: number
  stems: readonly string[]
  /** Length of the sum of its word vectors. */
  norm: number
}

function listPhrases(targets: readonly TargetText[]): Phrase[] {
  return targets.flatMap(({ name, clauses, examples }, target) =>
    [name, ...clauses, ...examples].flatMap((text) => {
      const stems = [...new Set(readTerms(text))]
      const sum = sumMeanings(stems)
      const norm = sum ? Math.sqrt(findDotProduct(sum, sum)) : 0
      return norm > 0 ? [{ target, stems, norm }] : []
    }),
  )
}

/** Scores words against the targets: by matching words and by the similarity of the combined word vectors. */
export class WordReader {
  readonly size: number
  /** All phrases of the targets. */
  readonly phrases: PhraseTable
  private readonly words: LexicalScorer
  private readonly nearest: TopTwo

  constructor(targets: readonly TargetText[]) {
    this.size = targets.length
    const lexicon = new EnglishLexicon(SENSE)
    this.words = new LexicalScorer(targets, lexicon)
    const list = listPhrases(targets)
    this.nearest = new TopTwo(
      this.size,
      Uint32Array.from(list, ({ target }) => target),
    )
    this.phrases = new PhraseTable(lexicon.sense, list)
  }

  /** `table` compares with the phrases first, then with `outOfScope` out-of-scope requests. */
  read(
    { terms, implied, spoken }: TextTerms,
    table: SimilarityTable,
    { outOfScope = 0, raise }: ReadOptions = {},
  ): ScoreRow {
    const scores = this.words.score(terms, implied, spoken)
    const compared = table.compare(terms)
    if (!compared) {
      this.words.applyExclusions(scores)
      return { scores, contrast: 0, owned: 0, matched: scores[findBest(scores)] ?? 0, terms: terms.length }
    }
    const phraseScores = this.findNearestPhrases(compared)
    for (let target = 0; target < scores.length; target++) {
      scores[target] = (scores[target] as number) + PHRASE_WEIGHT * (phraseScores[target] as number)
    }
    const background = this.findBackground(compared, outOfScope)
    const unraised = scores.slice()
    raise?.(scores, terms.length)
    this.words.applyExclusions(scores, unraised, phraseScores)
    const best = findBest(scores)
    const similarity = phraseScores[best] ?? 0
    const ownScore = unraised[best] ?? 0
    return {
      scores,
      contrast: similarity - background,
      owned: (scores[best] ?? 0) - ownScore,
      matched: ownScore - PHRASE_WEIGHT * similarity,
      terms: terms.length,
    }
  }

  /** Mean similarity of the two nearest phrases of each target. */
  private findNearestPhrases(similarity: Float64Array): Float64Array {
    for (let phrase = 0; phrase < this.phrases.size; phrase++) this.nearest.offer(phrase, similarity[phrase] as number)
    return this.nearest.take()
  }

  /** Mean similarity of the two nearest out-of-scope requests. 0 without any. */
  private findBackground(similarity: Float64Array, outOfScope: number): number {
    if (outOfScope === 0) return 0
    let first = -1
    let second = -1
    for (let at = this.phrases.size; at < this.phrases.size + outOfScope; at++) {
      const other = similarity[at] as number
      if (other > first) {
        second = first
        first = other
      } else if (other > second) second = other
    }
    return (first + second) / 2
  }
}
