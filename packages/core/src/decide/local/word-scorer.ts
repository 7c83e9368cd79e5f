import { Background } from './background.ts'
import { type CohortScale, LEXICAL_WEIGHTS, measureCohort } from './confidence.ts'
import type { TargetText } from './describe-target.ts'
import { findDotProduct } from './dot-product.ts'
import { GENERIC_REQUESTS } from './generic-requests.data.ts'
import { LexicalScorer } from './lexical-scorer.ts'
import { readPhraseMeaning } from './phrase-meaning.ts'
import { readTerms } from './read-words.ts'
import { createEmptyRow, findBest, type ScoreRow, type Scorer } from './scorer.ts'
import { TopTwo } from './top-two.ts'

const SENSE_WEIGHT = 0.5
const PHRASE_WEIGHT = 0.6

interface Phrase {
  target: number
  meaning: Float32Array
}

interface Reading {
  row: ScoreRow
  /** How like in meaning the request is to each target's likest phrases. */
  likeness: Float64Array
  meaning: Float32Array | undefined
}

let genericTerms: readonly string[][] | undefined

function listPhrases(targets: readonly TargetText[]): Phrase[] {
  return targets.flatMap(({ name, clauses, examples }, target) =>
    [name, ...clauses, ...examples].flatMap((text) => {
      const meaning = readPhraseMeaning(new Set(readTerms(text)))
      return meaning ? [{ target, meaning }] : []
    }),
  )
}

/** The built-in scorer: which words match, and what the request means as far as its words tell. */
export class WordScorer implements Scorer {
  readonly scale: CohortScale
  private readonly size: number
  private readonly words: LexicalScorer
  private readonly phrases: readonly Phrase[]
  private readonly background: Background

  constructor(targets: readonly TargetText[]) {
    this.size = targets.length
    this.words = new LexicalScorer(targets, SENSE_WEIGHT)
    this.phrases = listPhrases(targets)
    genericTerms ??= GENERIC_REQUESTS.map(readTerms)
    const readings = genericTerms.map((terms) => this.read(terms))
    const known = readings.flatMap(({ row, meaning }) => (meaning ? [{ meaning, scores: row.scores }] : []))
    this.background = new Background(
      known.map(({ meaning }) => meaning),
      known.map(({ scores }) => scores),
    )
    this.scale = measureCohort({
      tops: readings.map(({ row }) => Math.max(0, ...row.scores)),
      contrasts: readings.map((reading) => this.contrast(reading).contrast),
      weights: LEXICAL_WEIGHTS,
    })
  }

  score(text: string): ScoreRow {
    return this.contrast(this.read(readTerms(text)))
  }

  private read(terms: readonly string[]): Reading {
    if (terms.length === 0) {
      return { row: createEmptyRow(this.size), likeness: new Float64Array(this.size), meaning: undefined }
    }
    const words = this.words.score(terms)
    const meaning = readPhraseMeaning(new Set(terms))
    const likeness = meaning ? this.compare(meaning) : new Float64Array(this.size)
    const scores = words.map((score, target) => score + PHRASE_WEIGHT * (likeness[target] ?? 0))
    const row = { scores, contrast: 0, matched: words[findBest(scores)] ?? 0, terms: new Set(terms).size }
    return { row, likeness, meaning }
  }

  private compare(meaning: Float32Array): Float64Array {
    const likest = new TopTwo(this.size)
    for (const phrase of this.phrases) likest.offer(phrase.target, findDotProduct(meaning, phrase.meaning))
    return likest.means()
  }

  private contrast({ row, likeness, meaning }: Reading): ScoreRow {
    if (!meaning) return row
    return { ...row, contrast: (likeness[findBest(row.scores)] ?? 0) - this.background.findLikeness(meaning) }
  }
}
