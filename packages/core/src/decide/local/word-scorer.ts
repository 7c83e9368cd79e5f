import { Background, findStrangers } from './background.ts'
import { type CohortScale, LEXICAL_WEIGHTS, measureCohort } from './confidence.ts'
import { GENERIC_TERMS } from './generic-terms.data.ts'
import { LikenessTable } from './likeness-table.ts'
import { readPhraseMeaning } from './phrase-meaning.ts'
import { readTerms } from './read-words.ts'
import { mapInSteps, type Steps } from './run-in-slices.ts'
import { createEmptyRow, type ScoreRow, type Scorer } from './scorer.ts'
import type { WordReader } from './word-reader.ts'

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

/** The built-in scorer: words of the targets, and how likely they are said by somebody who wants none of them. */
export class WordScorer implements Scorer {
  readonly scale: CohortScale
  private readonly reader: WordReader
  /** Compares with the phrases of the targets first, then with the requests for nobody. */
  private readonly table: LikenessTable

  private constructor(reader: WordReader, table: LikenessTable, scale: CohortScale) {
    this.reader = reader
    this.table = table
    this.scale = scale
  }

  /** Measures by requests that are for nobody what a likeness to the targets is worth. */
  static *measure(reader: WordReader): Steps<WordScorer> {
    genericRequests ??= yield* mapInSteps(GENERIC_TERMS, readGenericRequest)
    const ownTable = new LikenessTable(reader.phrases, [], 0)
    const cohort = yield* mapInSteps(genericRequests, ({ terms, meaning }) => ({
      meaning,
      row: reader.read(terms, ownTable),
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
    return new WordScorer(reader, new LikenessTable(reader.phrases, background.vectors, MAX_KEPT), scale)
  }

  score(text: string): ScoreRow {
    const terms = [...new Set(readTerms(text))]
    return terms.length === 0 ? createEmptyRow(this.reader.size) : this.reader.read(terms, this.table)
  }
}
