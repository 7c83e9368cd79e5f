import type { ModelQuestion } from '../create-model-decider.ts'
import type { SessionMode } from './session-settings.ts'

/** How the session of a request is treated; undefined where the request has none and none is made up. */
export function modeOfSession(
  question: ModelQuestion,
  modeOf: (question: ModelQuestion) => SessionMode,
): SessionMode | undefined {
  // An empty list of preferences switches routing off for this request, and with it what routing remembers.
  if (question.preferences?.length === 0) return undefined
  const mode = modeOf(question)
  return question.session === undefined && !mode.implicit ? undefined : mode
}
