import type { ModelQuestion } from '../create-model-decider.ts'
import type { SessionMode } from './session-settings.ts'

/** The session mode of a request. Undefined if the request belongs to no session. */
export function modeOfSession(
  question: ModelQuestion,
  modeOf: (question: ModelQuestion) => SessionMode,
): SessionMode | undefined {
  // An empty list of preferences turns routing off, including its memory.
  if (question.preferences?.length === 0) return undefined
  const mode = modeOf(question)
  return question.session === undefined && !mode.implicit ? undefined : mode
}
