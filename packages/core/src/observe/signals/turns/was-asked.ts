import type { ConversationState } from '../conversation-state.ts'

/** How much of the end of an answer may ask something. */
const ASKING_LENGTH = 240
const LAST_WORDS = /^[^.!?\n]{0,80}[.!]?\s*$/

/**
 * Whether the assistant's last text ends in a question whose answer is awaited. An offer of further help is not one:
 * "Is there anything else?"
 */
export function awaitsAnswer({
  lastAnswer,
  vocabulary,
}: Pick<ConversationState, 'lastAnswer' | 'vocabulary'>): boolean {
  const end = lastAnswer.slice(-ASKING_LENGTH)
  const at = end.lastIndexOf('?')
  if (at < 0 || !LAST_WORDS.test(end.slice(at + 1))) return false
  const from = 1 + Math.max(...['.', '!', '?', '\n'].map((mark) => end.lastIndexOf(mark, at - 1)))
  return !end
    .slice(from)
    .toLowerCase()
    .split(/[^a-z\u00e0-\uffff]/)
    .some((word) => vocabulary.words.offers.has(word))
}
