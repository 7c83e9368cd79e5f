import { Background, findStrangers } from './background.ts'
import { type CohortScale, LEXICAL_WEIGHTS, measureCohort } from './confidence.ts'
import { GENERIC_TERMS } from './generic-terms.data.ts'
import { LikenessTable } from './likeness-table.ts'
import { readPhraseMeaning } from './phrase-meaning.ts'
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
/** One in so many generic requests is compared with all others: comparing all with all costs more than it tells. */
const CONTRAST_STEP = 3

interface GenericRequest {
  terms: readonly string[]
  meaning: Float32Array | undefined
}

let genericRequests: readonly GenericRequest[] | undefined

function readGenericRequest(line: string): GenericRequest {
  const terms = line === '' ? [] : line.split(' ')
  return { terms, meaning: readPhraseMeaning(terms) }
}

interface WordParts {
  reader: WordReader
  topics: WordTopics
  owners: TopicOwners
}

/** A table with requests for nobody, then what topics have in common. */
function tabulate({ reader, topics }: Omit<WordParts, 'owners'>, strangers: readonly Float32Array[], room: number) {
  return new LikenessTable(reader.phrases, [...strangers, ...topics.reader.middles], room)
}

/** What words say, and what the topics that they tell of say for the targets. */
function readTopical(
  { reader, topics, owners }: WordParts,
  said: Said,
  { table, strangers }: { table: LikenessTable; strangers: number },
): ScoreRow {
  const row = reader.read(said, table, strangers)
  const { meaning, likenesses } = table.takeMeaning(strangers)
  owners.raise(row.scores, topics.reader.read(meaning, likenesses), Math.min(1, row.terms / FULL_TERMS))
  return row
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
    this.table = tabulate(parts, strangers, MAX_KEPT)
    this.strangers = strangers.length
    this.scale = scale
  }

  /** Measures by requests that are for nobody what a likeness to the targets is worth. */
  static *measure(reader: WordReader): Steps<WordScorer> {
    genericRequests ??= yield* mapInSteps(GENERIC_TERMS, readGenericRequest)
    const topics = openWordTopics()
    const ownTable = tabulate({ reader, topics }, [], 0)
    const rows = yield* mapInSteps(topics.names, (terms) => reader.read({ terms, implied: [] }, ownTable).scores)
    const parts = { reader, topics, owners: new TopicOwners(rows, TOPIC_SAY) }
    const cohort = yield* mapInSteps(genericRequests, ({ terms, meaning }) => ({
      meaning,
      row: readTopical(parts, { terms, implied: [] }, { table: ownTable, strangers: 0 }),
    }))
    const known = cohort.flatMap(({ row, meaning }) => (meaning ? [{ meaning, scores: row.scores }] : []))
    const background = new Background(
      known.map(({ meaning }) => meaning),
      findStrangers(known.map(({ scores }) => scores)),
    )
    const contrasts = yield* mapInSteps(
      cohort.filter((_, index) => index % CONTRAST_STEP === 0),
      ({ row, meaning }) => (meaning ? row.contrast - background.findLikeness(meaning) : 0),
    )
    const scale = measureCohort({
      tops: cohort.map(({ row }) => Math.max(0, ...row.scores)),
      contrasts,
      weights: LEXICAL_WEIGHTS,
    })
    return new WordScorer(parts, background.vectors, scale)
  }

  score(text: string): ScoreRow {
    const terms = [...new Set(readTerms(text))]
    return terms.length === 0
      ? createEmptyRow(this.parts.reader.size)
      : readTopical(this.parts, { terms, implied: readImplied(text) }, this)
  }
}
