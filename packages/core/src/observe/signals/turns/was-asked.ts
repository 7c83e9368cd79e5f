import type { ConversationState } from '../conversation-state.ts'

/** How much of the end of an answer may ask something. */
const ASKING_LENGTH = 240
const LAST_SENTENCE = /[^.!?\n]*\?[^.!?\n]{0,80}[.!]?\s*$/

/**
 * Whether the assistant's last text ends in a question whose answer is awaited. An offer of further help is not one:
 * "Is there anything else?"
 */
export function awaitsAnswer({
  lastAnswer,
  vocabulary,
}: Pick<ConversationState, 'lastAnswer' | 'vocabulary'>): boolean {
  const question = LAST_SENTENCE.exec(lastAnswer.slice(-ASKING_LENGTH).toLowerCase())?.[0]
  if (question === undefined) return false
  return !question.split(/[^a-z\u00e0-\uffff]/).some((word) => vocabulary.words.offers.has(word))
}
