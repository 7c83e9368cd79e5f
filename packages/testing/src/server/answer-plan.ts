import type { Fault } from '../fault/fault.ts'
import type { WireAnswer, WireFrame } from '../wire/wire-answer.ts'

/** An answer with what goes wrong in it. */
export interface AnswerPlan {
  answer: WireAnswer
  faults: readonly Fault[]
  /** Builds the API's error answer, for faults that replace the answer. */
  writeError(status: number, headers: Readonly<Record<string, string>>): WireAnswer
  /** Builds the API's error event. */
  writeErrorFrame(status: number): WireFrame
}
