import type { ConversationState } from '../conversation-state.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import type { FoundPhrase } from '../vocabulary/find-phrase.ts'
import type { Utterance } from './read-utterance.ts'

const CAPITAL_LETTERS = 12
const CAPITAL_RATIO = 0.8
const RUN = 3

/** Detects capitals or runs of punctuation in a message that also shows friction. Ignores code, quotations and joy. */
export function readShouting(
  utterance: Utterance,
  { vocabulary, answered }: ConversationState,
): (FoundPhrase & { indicator: string }) | undefined {
  const { letters, upperCase, shouts, words, text } = utterance
  const snippet = writeSnippet(text, 0, Math.min(text.length, 100))
  const run = Math.max(shouts.question, shouts.exclamation, shouts.mixed)
  // A message of punctuation only questions an earlier answer.
  if (words.length === 0) {
    if (!answered || shouts.question < RUN) return undefined
    return { confidence: 0.5, snippet, indicator: 'excessive_punctuation' }
  }
  const rubs = words.some((word) => vocabulary.words.friction.has(word))
  if (!rubs || words.some((word) => vocabulary.words.affirmations.has(word))) return undefined
  const personal = words.some((word) => vocabulary.words.persons.has(word))
  const capitals = personal && letters >= CAPITAL_LETTERS && upperCase / letters >= CAPITAL_RATIO && words.length >= 4
  if (capitals) return { confidence: run >= RUN ? 0.85 : 0.6, snippet, indicator: 'all_caps' }
  return run >= RUN ? { confidence: 0.6, snippet, indicator: 'excessive_punctuation' } : undefined
}
