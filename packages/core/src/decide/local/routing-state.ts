import type { CohortScale } from './confidence.ts'
import type { CorrectSpelling } from './correct-spelling.ts'
import type { ScoreRow } from './scorer.ts'
import type { RateWord } from './select-windows.ts'
import type { TargetLanguages } from './target-languages.ts'

/** Texts that need scores, and the rows that come back: the same walk serves scorers that answer now and later. */
export type Scoring<Result> = Generator<readonly string[], Result, readonly ScoreRow[]>

/** What a prepared router knows when a request comes. */
export interface RoutingState {
  ids: readonly string[]
  scale: CohortScale
  languages: TargetLanguages
  /** Factor on the confidence of a request in another language than the targets', and of one that the scorer does not read. */
  foreign: { same: number; other: number }
  maxSegments: number
  correct: CorrectSpelling
  rate: RateWord
}
