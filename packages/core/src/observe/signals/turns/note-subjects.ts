import type { ConversationState } from '../conversation-state.ts'
import type { Utterance } from './read-utterance.ts'

/** Remembers what a user message is about, so that words about that are not taken for words about the assistant. */
export function noteSubjects({ words }: Utterance, state: ConversationState): void {
  const { words: lists } = state.vocabulary
  state.playing ||= words.some((word) => lists.games.has(word))
  state.drafting ||= words.some((word) => lists.taskOpeners.has(word)) && words.some((word) => lists.texts.has(word))
}
