import { Background, findStrangers } from './background.ts'
import { type CohortScale, measureCohort, SEMANTIC_WEIGHTS, TOPIC_WEIGHTS } from './confidence.ts'
import { GENERIC_REQUESTS } from './generic-requests.data.ts'
import type { LexicalScorer } from './lexical-scorer.ts'
import { readImplied } from './read-implied.ts'
import { readTerms } from './read-words.ts'
import { mapInSteps, type Steps } from './run-in-slices.ts'
import { findBest, type ScoreRow } from './scorer.ts'
import type { SemanticScorer } from './semantic-scorer.ts'
import { TopicAffinity, type TopicGround } from './topic-affinity.ts'

/** One in so many generic requests is compared with all others: comparing all with all costs more than it tells. */
const CONTRAST_STEP = 3

const PLACES: ReadonlyMap<string, number> = new Map(GENERIC_REQUESTS.map((text, index) => [text, index]))

interface FusionParts {
  lexicalWeight: number
  lexical: LexicalScorer
  semantic: SemanticScorer
  /** Of the generic requests. */
  vectors: readonly Float32Array[]
  topics: TopicGround | undefined
  topicWeight: number
}

/** What was found out about the targets by scoring texts of everybody against them. */
export interface FoundOut {
  /** What the targets score for the name of each topic. */
  rows: readonly Float64Array[]
  /** Which of the generic requests are for none of them. */
  strangers: readonly boolean[]
}

interface Reading {
  vector: Float32Array
  row: ScoreRow
  likeness: number
}

const NONE = new Float32Array(0)

/** Scores by words, by meaning and by topics in one. */
export class Fusion {
  found: FoundOut = { rows: [], strangers: [] }
  private readonly parts: FusionParts
  private topics: TopicAffinity | undefined
  private background: Background

  constructor(parts: FusionParts) {
    this.parts = parts
    this.background = new Background([], [])
  }

  /** Goes on with what was found out before. */
  take(found: FoundOut): void {
    this.found = found
    this.setTopics(found.rows)
    this.background = new Background(this.parts.vectors, found.strangers)
  }

  /** Finds it out, and measures the scale of the scores. */
  *measure(): Steps<CohortScale> {
    const { topics: ground, vectors } = this.parts
    const names = ground?.names() ?? []
    const rows = yield* mapInSteps(names, ({ text, vector }) => this.read(text, vector).row.scores)
    this.setTopics(rows)
    const cohort = yield* mapInSteps(GENERIC_REQUESTS, (text, index) => this.read(text, vectors[index] ?? NONE))
    const strangers = findStrangers(cohort.map(({ row }) => row.scores))
    this.take({ rows, strangers })
    const contrasted = GENERIC_REQUESTS.flatMap((_, index) => (index % CONTRAST_STEP === 0 ? [index] : []))
    return measureCohort({
      tops: cohort.map(({ row }) => Math.max(0, ...row.scores)),
      contrasts: yield* mapInSteps(contrasted, (index) => this.contrastGeneric(index, cohort[index])),
      owned: cohort.map(({ row }) => row.owned),
      weights: ground ? TOPIC_WEIGHTS : SEMANTIC_WEIGHTS,
    })
  }

  /** `vector` is centred and of unit length. */
  fuse(text: string, vector: Float32Array): ScoreRow {
    const { row, likeness } = this.read(text, vector)
    return { ...row, contrast: likeness - this.background.findLikeness(vector) }
  }

  private setTopics(rows: readonly Float64Array[]): void {
    const { topics, topicWeight } = this.parts
    if (topics) this.topics = new TopicAffinity(topics, rows, topicWeight)
  }

  private read(text: string, vector: Float32Array): Reading {
    const { lexical, lexicalWeight, semantic } = this.parts
    const terms = [...new Set(readTerms(text))]
    const words = lexical.score(terms, readImplied(text))
    const meaning = semantic.score(vector)
    const scores = meaning.map((score, target) => score + lexicalWeight * (words[target] ?? 0))
    const shares = this.topics?.read(text, vector) ?? []
    this.topics?.raise(scores, shares)
    const best = findBest(scores)
    const owned = this.topics?.rateOwner(shares, best) ?? 0
    const row = { scores, contrast: 0, owned, matched: words[best] ?? 0, terms: terms.length }
    return { vector, row, likeness: meaning[best] ?? 0 }
  }

  private contrastGeneric(index: number, reading: Reading | undefined): number {
    const { vector = NONE, likeness = 0 } = reading ?? {}
    return likeness - (this.findKnownLikeness(index) ?? this.background.findLikeness(vector))
  }

  /** Mean likeness of a generic request to the two nearest that are for none of the targets, where that was measured before. */
  private findKnownLikeness(index: number): number | undefined {
    const nearest = this.parts.topics?.known.get(GENERIC_REQUESTS[index] ?? '')?.nearest ?? []
    const strangers = nearest.filter(([text]) => this.found.strangers[PLACES.get(text) ?? -1] === true)
    const [first, second] = strangers
    return first && second ? (first[1] + second[1]) / 2 : undefined
  }
}
