import { Background } from './background.ts'
import { type CohortScale, LEXICAL_WEIGHTS, measureCohort } from './confidence.ts'
import type { TargetText } from './describe-target.ts'
import { findDotProduct } from './dot-product.ts'
import { GENERIC_TERMS } from './generic-terms.data.ts'
import { LexicalScorer } from './lexical-scorer.ts'
import { LikenessTable } from './likeness-table.ts'
import { readPhraseMeaning, sumMeanings } from './phrase-meaning.ts'
import { PhraseTable } from './phrase-table.ts'
import { readTerms } from './read-words.ts'
import { createEmptyRow, findBest, type ScoreRow, type Scorer } from './scorer.ts'
import { TopTwo } from './top-two.ts'

const SENSE = { weight: 0.5, least: 0.28 }
const PHRASE_WEIGHT = 0.6
/** Numbers that are kept of single words, 4 bytes each. */
const MAX_KEPT = 2_000_000
/** One in so many generic requests is compared with all others: comparing all with all costs more than it tells. */
const CONTRAST_STEP = 3

interface Phrase {
  target: number
  stems: readonly string[]
  /** Length of the sum of its words. */
  norm: number
}

interface GenericRequest {
  terms: readonly string[]
  meaning: Float32Array | undefined
}

let genericRequests: readonly GenericRequest[] | undefined

function readGenericRequests(): readonly GenericRequest[] {
  genericRequests ??= GENERIC_TERMS.map((line) => {
    const terms = line === '' ? [] : line.split(' ')
    return { terms, meaning: readPhraseMeaning(terms) }
  })
  return genericRequests
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

/** The built-in scorer: which words match, and what the request means as far as its words tell. */
export class WordScorer implements Scorer {
  readonly scale: CohortScale
  private readonly size: number
  private readonly words: LexicalScorer
  private readonly phraseCount: number
  private readonly likest: TopTwo
  /** Compares with the phrases of the targets first, then with the requests for nobody. */
  private readonly table: LikenessTable

  constructor(targets: readonly TargetText[]) {
    this.size = targets.length
    this.words = new LexicalScorer(targets, SENSE)
    const list = listPhrases(targets)
    this.phraseCount = list.length
    this.likest = new TopTwo(
      this.size,
      Uint32Array.from(list, ({ target }) => target),
    )
    const phrases = new PhraseTable(this.words.sense, list)
    const ownTable = new LikenessTable(phrases, [], 0)
    const cohort = readGenericRequests().map(({ terms, meaning }) => ({ meaning, row: this.read(terms, ownTable) }))
    const known = cohort.flatMap(({ row, meaning }) => (meaning ? [{ meaning, scores: row.scores }] : []))
    const background = new Background(
      known.map(({ meaning }) => meaning),
      known.map(({ scores }) => scores),
    )
    this.table = new LikenessTable(phrases, background.vectors, MAX_KEPT)
    this.scale = measureCohort({
      tops: cohort.map(({ row }) => Math.max(0, ...row.scores)),
      contrasts: cohort
        .filter((_, index) => index % CONTRAST_STEP === 0)
        .map(({ row, meaning }) => (meaning ? row.contrast - background.findLikeness(meaning) : 0)),
      weights: LEXICAL_WEIGHTS,
    })
  }

  score(text: string): ScoreRow {
    const terms = [...new Set(readTerms(text))]
    return terms.length === 0 ? createEmptyRow(this.size) : this.read(terms, this.table)
  }

  private read(terms: readonly string[], table: LikenessTable): ScoreRow {
    const scores = this.words.score(terms)
    const compared = table.compare(terms)
    if (!compared) return { scores, contrast: 0, owned: 0, matched: scores[findBest(scores)] ?? 0, terms: terms.length }
    const likest = this.findLikest(compared)
    for (let target = 0; target < scores.length; target++) {
      scores[target] = (scores[target] as number) + PHRASE_WEIGHT * (likest[target] as number)
    }
    const best = findBest(scores)
    const likeness = likest[best] ?? 0
    const matched = (scores[best] ?? 0) - PHRASE_WEIGHT * likeness
    return { scores, contrast: likeness - this.findNearest(compared), owned: 0, matched, terms: terms.length }
  }

  /** For every target the mean likeness of its two likest phrases. */
  private findLikest(likeness: Float64Array): Float64Array {
    for (let phrase = 0; phrase < this.phraseCount; phrase++) this.likest.offer(phrase, likeness[phrase] as number)
    return this.likest.take()
  }

  /** Mean likeness of the two nearest requests for nobody; 0 where none are compared. */
  private findNearest(likeness: Float64Array): number {
    if (likeness.length === this.phraseCount) return 0
    let first = -1
    let second = -1
    for (let at = this.phraseCount; at < likeness.length; at++) {
      const other = likeness[at] as number
      if (other > first) {
        second = first
        first = other
      } else if (other > second) second = other
    }
    return (first + second) / 2
  }
}
