import { Background, findOutOfScope } from '../calibration/background.ts'
import { type CohortScale, measureCohort, SEMANTIC_WEIGHTS, TOPIC_WEIGHTS } from '../calibration/confidence.ts'
import { GENERIC_REQUESTS } from '../calibration/generic-requests.data.ts'
import { mapInSteps, type Steps } from '../run-in-slices.ts'
import { TopicAffinity, type TopicIndex } from '../topics/topic-affinity.ts'
import { readSpoken } from '../words/read-spoken.ts'
import { readTerms } from '../words/read-words.ts'
import type { LexicalScorer } from './lexical-scorer.ts'
import { readImplied } from './read-implied.ts'
import { findBest, type ScoreRow } from './scorer.ts'
import type { SemanticScorer } from './semantic-scorer.ts'

/** Only every n-th generic request is compared with all others, to limit the cost. */
const CONTRAST_STEP = 3

const PLACES: ReadonlyMap<string, number> = new Map(GENERIC_REQUESTS.map((text, index) => [text, index]))

interface FusionParts {
  lexicalWeight: number
  lexical: LexicalScorer
  semantic: SemanticScorer
  /** Vectors of the generic requests. */
  vectors: readonly Float32Array[]
  topics: TopicIndex | undefined
  topicWeight: number
}

/** What scoring generic texts reveals about the targets. */
export interface FusionMeasurements {
  /** Scores of the targets for each topic name. */
  rows: readonly Float64Array[]
  /** Which generic requests are out of scope for all targets. */
  outOfScope: readonly boolean[]
}

interface Reading {
  vector: Float32Array
  row: ScoreRow
  similarity: number
}

const NONE = new Float32Array(0)

/** Combines scores by words, meaning and topics. */
export class Fusion {
  found: FusionMeasurements = { rows: [], outOfScope: [] }
  private readonly parts: FusionParts
  private topics: TopicAffinity | undefined
  private background: Background

  constructor(parts: FusionParts) {
    this.parts = parts
    this.background = new Background([], [])
  }

  /** Uses earlier measurements. */
  take(found: FusionMeasurements): void {
    this.found = found
    this.setTopics(found.rows)
    this.background = new Background(this.parts.vectors, found.outOfScope)
  }

  /** Measures the targets and the scale of their scores. */
  *measure(): Steps<CohortScale> {
    const { topics: ground, vectors } = this.parts
    const names = ground?.names() ?? []
    const rows = yield* mapInSteps(names, ({ text, vector }) => this.read(text, vector).row.scores)
    this.setTopics(rows)
    const cohort = yield* mapInSteps(GENERIC_REQUESTS, (text, index) => this.read(text, vectors[index] ?? NONE))
    const outOfScope = findOutOfScope(cohort.map(({ row }) => row.scores))
    this.take({ rows, outOfScope })
    const contrasted = GENERIC_REQUESTS.flatMap((_, index) => (index % CONTRAST_STEP === 0 ? [index] : []))
    return measureCohort({
      tops: cohort.map(({ row }) => Math.max(0, ...row.scores)),
      contrasts: yield* mapInSteps(contrasted, (index) => this.contrastGeneric(index, cohort[index])),
      owned: cohort.map(({ row }) => row.owned),
      weights: ground ? TOPIC_WEIGHTS : SEMANTIC_WEIGHTS,
    })
  }

  /** `vector` must be centred and of unit length. */
  fuse(text: string, vector: Float32Array): ScoreRow {
    const { row, similarity } = this.read(text, vector)
    return { ...row, contrast: similarity - this.background.findSimilarity(vector) }
  }

  private setTopics(rows: readonly Float64Array[]): void {
    const { topics, topicWeight } = this.parts
    if (topics) this.topics = new TopicAffinity(topics, rows, topicWeight)
  }

  private read(text: string, vector: Float32Array): Reading {
    const { lexical, lexicalWeight, semantic } = this.parts
    const terms = [...new Set(readTerms(text))]
    const words = lexical.score(terms, readImplied(text), readSpoken(text))
    const meaning = semantic.score(vector)
    const scores = meaning.map((score, target) => score + lexicalWeight * (words[target] ?? 0))
    const shares = this.topics?.read(text, vector) ?? []
    this.topics?.raise(scores, shares)
    lexical.applyExclusions(scores, words, meaning)
    const best = findBest(scores)
    const owned = this.topics?.rateOwner(shares, best) ?? 0
    const row = { scores, contrast: 0, owned, matched: words[best] ?? 0, terms: terms.length }
    return { vector, row, similarity: meaning[best] ?? 0 }
  }

  private contrastGeneric(index: number, reading: Reading | undefined): number {
    const { vector = NONE, similarity = 0 } = reading ?? {}
    return similarity - (this.findKnownSimilarity(index) ?? this.background.findSimilarity(vector))
  }

  /** Precomputed similarity of a generic request to its two nearest out-of-scope requests, if available. */
  private findKnownSimilarity(index: number): number | undefined {
    const nearest = this.parts.topics?.known.get(GENERIC_REQUESTS[index] ?? '')?.nearest ?? []
    const outOfScope = nearest.filter(([text]) => this.found.outOfScope[PLACES.get(text) ?? -1] === true)
    const [first, second] = outOfScope
    return first && second ? (first[1] + second[1]) / 2 : undefined
  }
}
