import type { TopicShare } from '../../../contract/decide/encoder.ts'
import { Background, findOutOfScope } from '../calibration/background.ts'
import { type CohortScale, LEXICAL_WEIGHTS, measureCohort } from '../calibration/confidence.ts'
import { GENERIC_NEAREST, GENERIC_TERMS, GENERIC_TOPICS } from '../calibration/generic-terms.data.ts'
import { SimilarityTable } from '../meaning/similarity-table.ts'
import { mapInSteps, type Steps } from '../run-in-slices.ts'
import { TopicOwners } from '../topics/topic-affinity.ts'
import { openWordTopics, type WordTopics } from '../topics/word-topics.ts'
import { findDotProduct } from '../vectors/dot-product.ts'
import { DIMENSIONS } from '../words/common-words.ts'
import { readSpoken } from '../words/read-spoken.ts'
import { readTerms } from '../words/read-words.ts'
import { readImplied } from './read-implied.ts'
import { createEmptyRow, type ScoreRow, type Scorer } from './scorer.ts'
import type { TextTerms, WordReader } from './word-reader.ts'

/**
 * The maximum that everyday topics add to a score, and the score difference that makes a target e times as probable as
 * the owner of a topic.
 */
const TOPIC_INFLUENCE = { weight: 0.5, temperature: 0.3 }
/** Number of terms from which topics have their full weight. One or two words seldom determine a topic. */
const FULL_TERMS = 3
/** Cached numbers of single words, 4 bytes each. */
const MAX_KEPT = 2_000_000
/** The nearest neighbours are stored for one in so many generic requests. */
const CONTRAST_STEP = 3
const NOTHING = new Float32Array(DIMENSIONS)

/** Parses alternating indexes and numbers. */
function readPairs(line: string): TopicShare[] {
  const numbers = line === '' ? [] : line.split(' ').map(Number)
  return numbers.flatMap((place, at): TopicShare[] => (at % 2 === 0 ? [[place, numbers[at + 1] ?? 0]] : []))
}

/** The vector of the request that a table compared last. Undefined without a known word. */
function takeMeaning(table: SimilarityTable): Float32Array | undefined {
  const { meaning } = table.takeMeaning(0)
  return findDotProduct(meaning, meaning) > 0 ? meaning : undefined
}

interface Measured {
  row: ScoreRow
  meaning: Float32Array | undefined
}

/** Mean similarity of a generic request to its two nearest out-of-scope neighbours. */
function findNearest(place: number, cohort: readonly Measured[], isOutOfScope: readonly boolean[]): number {
  const outOfScope = readPairs(GENERIC_NEAREST[place / CONTRAST_STEP] ?? '').filter(([other]) => isOutOfScope[other])
  const [first, second] = outOfScope
  if (first && second) return (first[1] + second[1]) / 2
  const background = new Background(
    cohort.map(({ meaning }) => meaning ?? NOTHING),
    isOutOfScope,
  )
  return background.findSimilarity(cohort[place]?.meaning ?? NOTHING)
}

interface WordParts {
  reader: WordReader
  topics: WordTopics
  owners: TopicOwners
}

/** How far the number of terms supports the topics of a text. */
function rateBelief(terms: number): number {
  return Math.min(1, terms / FULL_TERMS)
}

/** Which of the generic requests with a known word are out of scope for all targets. */
function markStrangers(cohort: readonly Measured[]): boolean[] {
  const known = cohort.filter(({ meaning }) => meaning !== undefined)
  const outOfScope = findOutOfScope(known.map(({ row }) => row.scores))
  const marks = new Map(known.map((measured, index) => [measured, outOfScope[index] === true]))
  return cohort.map((measured) => marks.get(measured) === true)
}

/** Scores the words of a text, and the targets of its topics. */
function readTopical(
  { reader, topics, owners }: WordParts,
  said: TextTerms,
  { table, outOfScope }: { table: SimilarityTable; outOfScope: number },
): ScoreRow {
  const raise = (scores: Float64Array, terms: number) => {
    const { meaning, similarities } = table.takeMeaning(outOfScope)
    owners.raise(scores, topics.reader.read(meaning, similarities), rateBelief(terms))
  }
  return reader.read(said, table, { outOfScope, raise })
}

/** The built-in scorer: compares a request with the words of the targets and with out-of-scope requests. */
export class WordScorer implements Scorer {
  readonly scale: CohortScale
  private readonly parts: WordParts
  /** Compares with the phrases of the targets, then with out-of-scope requests, then with topics. */
  readonly table: SimilarityTable
  readonly outOfScope: number

  private constructor(parts: WordParts, outOfScope: readonly Float32Array[], scale: CohortScale) {
    this.parts = parts
    this.table = new SimilarityTable(parts.reader.phrases, [...outOfScope, ...parts.topics.reader.middles], MAX_KEPT)
    this.outOfScope = outOfScope.length
    this.scale = scale
  }

  /**
   * Measures the score distribution of generic requests. Their topics and nearest neighbours are stored with the
   * package.
   */
  static *measure(reader: WordReader): Steps<WordScorer> {
    const table = new SimilarityTable(reader.phrases, [], 0)
    const topics = openWordTopics()
    const rows = yield* mapInSteps(topics.names, (terms) => reader.read({ terms, implied: [] }, table).scores)
    const owners = new TopicOwners(rows, TOPIC_INFLUENCE)
    const cohort = yield* mapInSteps(GENERIC_TERMS, (line, place): Measured => {
      const shares = readPairs(GENERIC_TOPICS[place] ?? '')
      const raise = (scores: Float64Array, terms: number) => owners.raise(scores, shares, rateBelief(terms))
      const row = reader.read({ terms: line === '' ? [] : line.split(' '), implied: [] }, table, { raise })
      return { row, meaning: takeMeaning(table) }
    })
    const isOutOfScope = markStrangers(cohort)
    const contrasts = cohort.flatMap(({ row, meaning }, place) =>
      place % CONTRAST_STEP > 0 ? [] : [meaning ? row.contrast - findNearest(place, cohort, isOutOfScope) : 0],
    )
    const tops = cohort.map(({ row }) => Math.max(0, ...row.scores))
    const outOfScope = cohort.flatMap(({ meaning }, place) => (meaning && isOutOfScope[place] ? [meaning] : []))
    return new WordScorer(
      { reader, topics, owners },
      outOfScope,
      measureCohort({ tops, contrasts, weights: LEXICAL_WEIGHTS }),
    )
  }

  score(text: string): ScoreRow {
    const terms = [...new Set(readTerms(text))]
    return terms.length === 0
      ? createEmptyRow(this.parts.reader.size)
      : readTopical(this.parts, { terms, implied: readImplied(text), spoken: readSpoken(text) }, this)
  }
}
