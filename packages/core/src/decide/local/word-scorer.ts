import type { TopicShare } from '../../contract/encoder.ts'
import { Background, findStrangers } from './background.ts'
import { DIMENSIONS } from './common-words.ts'
import { type CohortScale, LEXICAL_WEIGHTS, measureCohort } from './confidence.ts'
import { findDotProduct } from './dot-product.ts'
import { GENERIC_NEAREST, GENERIC_TERMS, GENERIC_TOPICS } from './generic-terms.data.ts'
import { LikenessTable } from './likeness-table.ts'
import { readImplied } from './read-implied.ts'
import { readTerms } from './read-words.ts'
import { mapInSteps, type Steps } from './run-in-slices.ts'
import { createEmptyRow, type ScoreRow, type Scorer } from './scorer.ts'
import { TopicOwners } from './topic-affinity.ts'
import type { Said, WordReader } from './word-reader.ts'
import { openWordTopics, type WordTopics } from './word-topics.ts'

/** What topics of everyday life add to a score, and the score that makes a target e times as probable the one for a topic. */
const TOPIC_SAY = { weight: 0.5, temperature: 0.3 }
/** A detail of one or two words seldom says what a request is about. */
const FULL_TERMS = 3
/** Numbers that are kept of single words, 4 bytes each. */
const MAX_KEPT = 2_000_000
/** Of one in so many generic requests the nearest others are known. */
const CONTRAST_STEP = 3
const NOTHING = new Float32Array(DIMENSIONS)

/** A row of pairs of a place and a number. */
function readPairs(line: string): TopicShare[] {
  const numbers = line === '' ? [] : line.split(' ').map(Number)
  return numbers.flatMap((place, at): TopicShare[] => (at % 2 === 0 ? [[place, numbers[at + 1] ?? 0]] : []))
}

/** The meaning of the request that a table compared last; undefined where it has no known word. */
function takeMeaning(table: LikenessTable): Float32Array | undefined {
  const { meaning } = table.takeMeaning(0)
  return findDotProduct(meaning, meaning) > 0 ? meaning : undefined
}

interface Measured {
  row: ScoreRow
  meaning: Float32Array | undefined
}

/** Mean likeness of a generic request to the two nearest that are for none of the targets. */
function findNearest(place: number, cohort: readonly Measured[], isStranger: readonly boolean[]): number {
  const strangers = readPairs(GENERIC_NEAREST[place / CONTRAST_STEP] ?? '').filter(([other]) => isStranger[other])
  const [first, second] = strangers
  if (first && second) return (first[1] + second[1]) / 2
  const background = new Background(
    cohort.map(({ meaning }) => meaning ?? NOTHING),
    isStranger,
  )
  return background.findLikeness(cohort[place]?.meaning ?? NOTHING)
}

interface WordParts {
  reader: WordReader
  topics: WordTopics
  owners: TopicOwners
}

/** How much of what a text is about its words tell. */
function rateBelief(terms: number): number {
  return Math.min(1, terms / FULL_TERMS)
}

/** Which of the generic requests with a known word are for none of the targets. */
function markStrangers(cohort: readonly Measured[]): boolean[] {
  const known = cohort.filter(({ meaning }) => meaning !== undefined)
  const strangers = findStrangers(known.map(({ row }) => row.scores))
  const marks = new Map(known.map((measured, index) => [measured, strangers[index] === true]))
  return cohort.map((measured) => marks.get(measured) === true)
}

/** What words say, and what the topics that they tell of say for the targets. */
function readTopical(
  { reader, topics, owners }: WordParts,
  said: Said,
  { table, strangers }: { table: LikenessTable; strangers: number },
): ScoreRow {
  const raise = (scores: Float64Array, terms: number) => {
    const { meaning, likenesses } = table.takeMeaning(strangers)
    owners.raise(scores, topics.reader.read(meaning, likenesses), rateBelief(terms))
  }
  return reader.read(said, table, { strangers, raise })
}

/** The built-in scorer: words of the targets, and how likely they are said by somebody who wants none of them. */
export class WordScorer implements Scorer {
  readonly scale: CohortScale
  private readonly parts: WordParts
  /** Compares with the phrases of the targets first, then with the requests for nobody, then with topics. */
  readonly table: LikenessTable
  readonly strangers: number

  private constructor(parts: WordParts, strangers: readonly Float32Array[], scale: CohortScale) {
    this.parts = parts
    this.table = new LikenessTable(parts.reader.phrases, [...strangers, ...parts.topics.reader.middles], MAX_KEPT)
    this.strangers = strangers.length
    this.scale = scale
  }

  /**
   * Measures by requests that are for nobody what a likeness to the targets is worth. What these requests are about and which of
   * them are alike is known beforehand.
   */
  static *measure(reader: WordReader): Steps<WordScorer> {
    const table = new LikenessTable(reader.phrases, [], 0)
    const topics = openWordTopics()
    const rows = yield* mapInSteps(topics.names, (terms) => reader.read({ terms, implied: [] }, table).scores)
    const owners = new TopicOwners(rows, TOPIC_SAY)
    const cohort = yield* mapInSteps(GENERIC_TERMS, (line, place): Measured => {
      const shares = readPairs(GENERIC_TOPICS[place] ?? '')
      const raise = (scores: Float64Array, terms: number) => owners.raise(scores, shares, rateBelief(terms))
      const row = reader.read({ terms: line === '' ? [] : line.split(' '), implied: [] }, table, { raise })
      return { row, meaning: takeMeaning(table) }
    })
    const isStranger = markStrangers(cohort)
    const contrasts = cohort.flatMap(({ row, meaning }, place) =>
      place % CONTRAST_STEP > 0 ? [] : [meaning ? row.contrast - findNearest(place, cohort, isStranger) : 0],
    )
    const tops = cohort.map(({ row }) => Math.max(0, ...row.scores))
    const strangers = cohort.flatMap(({ meaning }, place) => (meaning && isStranger[place] ? [meaning] : []))
    return new WordScorer(
      { reader, topics, owners },
      strangers,
      measureCohort({ tops, contrasts, weights: LEXICAL_WEIGHTS }),
    )
  }

  score(text: string): ScoreRow {
    const terms = [...new Set(readTerms(text))]
    return terms.length === 0
      ? createEmptyRow(this.parts.reader.size)
      : readTopical(this.parts, { terms, implied: readImplied(text) }, this)
  }
}
