import type { CohortScale } from './calibration/confidence.ts'
import type { TargetText } from './describe-target.ts'
import type { RequestPatterns } from './language/request-patterns.ts'
import type { TargetLanguages } from './language/target-languages.ts'
import type { ScoreRow } from './scorers/scorer.ts'
import type { CorrectSpelling } from './spelling/correct-spelling.ts'
import type { RateText } from './split/select-windows.ts'

/**
 * Yields the texts to score and receives their rows, so that one generator serves synchronous and asynchronous scorers.
 */
export type Scoring<Result> = Generator<readonly string[], Result, readonly ScoreRow[]>

/** How a scorer handles requests in a language other than the targets'. */
export interface ForeignRequests {
  /** Whether it supports a language although most targets use another one. */
  reads(language: string): boolean
  /** Factor on the confidence of a request in an unsupported language. */
  factor: number
}

/** What a router is prepared with. */
export interface RouterFrame extends Pick<RoutingState, 'ids' | 'languages' | 'maxSegments'> {
  texts: readonly TargetText[]
}

/** What a prepared router knows before a request arrives. */
export interface RoutingState {
  ids: readonly string[]
  scale: CohortScale
  languages: TargetLanguages
  foreign: ForeignRequests
  /** How requests are joined and continued in the language of the targets or of the request. Undefined for English. */
  patterns: RequestPatterns | undefined
  maxSegments: number
  correct: CorrectSpelling
  rate: RateText
}
