import type { ConversationState } from '../conversation-state.ts'
import type { CompiledVocabulary } from '../vocabulary/load-vocabulary.ts'
import type { Utterance } from './read-utterance.ts'

const GAME_REACH = 4
const TEXT_REACH = 8

/** Remembers what a user message asks for, so that words about that are not taken for words about the assistant. */
export function noteSubjects(utterance: Utterance, state: ConversationState): void {
  const { words: lists } = state.vocabulary
  for (let at = 0; at < utterance.words.length; at += 1) {
    if (!opensOrder(utterance, at, lists)) continue
    state.playing ||= opensGame(utterance.words.slice(at, at + GAME_REACH), lists)
    state.drafting ||= opensText(utterance, at, lists)
  }
}

/** "Let's play", "quiz me", "guess my age", but not "I guess it works" or "I cannot submit my quiz". */
function opensGame(opening: readonly string[], lists: CompiledVocabulary['words']): boolean {
  const [first = '', second = ''] = opening
  if (first === 'guess') return lists.articles.has(second)
  if (lists.roles.has(first) || (first === 'quiz' && second === 'me') || (first === 'lets' && second === 'play'))
    return true
  return opening.some((word) => lists.games.has(word)) && opening.some((word) => lists.gameVerbs.has(word))
}

/** "Draft a note", but not "list the notes". */
function opensText({ words, breaks }: Utterance, from: number, lists: CompiledVocabulary['words']): boolean {
  if (!lists.writing.has(words[from] ?? '')) return false
  for (let at = from + 1; at <= from + TEXT_REACH && breaks[at] !== 2; at += 1)
    if (lists.texts.has(words[at] ?? '')) return true
  return false
}

/** Whether only words without content precede a word in its clause: "could you please write". */
function opensOrder({ words, breaks }: Utterance, at: number, lists: CompiledVocabulary['words']): boolean {
  if (at === 0 || (breaks[at] ?? 0) > 0) return true
  const before = words[at - 1] ?? ''
  return lists.carriers.has(before) || lists.stopwords.has(before) || lists.acknowledgements.has(before)
}
