import type { ConversationState } from '../conversation-state.ts'
import type { Utterance } from './read-utterance.ts'

/** Remembers what a user message is about, so that words about that are not taken for words about the assistant. */
export function noteSubjects({ words }: Utterance, state: ConversationState): void {
  const { words: lists } = state.vocabulary
  state.playing ||= words.some((word, at) => lists.games.has(word) || isGuessing(word, words[at + 1], lists.articles))
  state.drafting ||= words.some((word) => lists.taskOpeners.has(word)) && words.some((word) => lists.texts.has(word))
}

/** "Guess my age", but not "I guess it works". */
function isGuessing(word: string, next: string | undefined, articles: ReadonlySet<string>): boolean {
  return word === 'guess' && articles.has(next ?? '')
}
