import type { CohortScale } from './confidence.ts'
import type { CorrectSpelling } from './correct-spelling.ts'
import type { ScoreRow } from './scorer.ts'
import type { RateText } from './select-windows.ts'
import type { TalkForms } from './talk-forms.ts'
import type { TargetLanguages } from './target-languages.ts'

/** Texts that need scores, and the rows that come back: the same walk serves scorers that answer now and later. */
export type Scoring<Result> = Generator<readonly string[], Result, readonly ScoreRow[]>

/** How a scorer deals with requests in another language than the targets'. */
export interface ForeignRequests {
  /** Whether it reads a language although most targets are in another one. */
  reads(language: string): boolean
  /** Factor on the confidence of a request that it does not read. */
  factor: number
}

/** What a prepared router knows when a request comes. */
export interface RoutingState {
  ids: readonly string[]
  scale: CohortScale
  languages: TargetLanguages
  foreign: ForeignRequests
  /** How requests are joined and continued in the language of the targets; undefined for English. */
  forms: TalkForms | undefined
  maxSegments: number
  correct: CorrectSpelling
  rate: RateText
}
