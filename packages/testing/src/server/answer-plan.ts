import type { Fault } from '../fault/fault.ts'
import type { WireAnswer, WireFrame } from '../wire/wire-answer.ts'

/** An answer and its faults. */
export interface AnswerPlan {
  answer: WireAnswer
  faults: readonly Fault[]
  /** Creates the API's error answer, for faults that replace the answer. */
  writeError(status: number, headers: Readonly<Record<string, string>>): WireAnswer
  /** Creates the API's error event. */
  writeErrorFrame(status: number): WireFrame
}
