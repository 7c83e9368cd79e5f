import type { PhraseGroup } from './phrase-matcher.ts'

export const PHRASE_FAMILIES = [
  'correction',
  'rephrase',
  'clarification',
  'escalation',
  'quit',
  'complaint',
  'profanity',
  'gratitude',
  'confirmation',
  'success',
  'selfCorrection',
  'handover',
] as const
export type PhraseFamily = (typeof PHRASE_FAMILIES)[number]

export const WORD_LISTS = [
  'negators',
  'refusals',
  'carriers',
  'reporters',
  'taskOpeners',
  'stopwords',
  'values',
  'acknowledgements',
  'friction',
  'persons',
  'affirmations',
  'laughter',
  'handoverTools',
] as const
export type WordList = (typeof WORD_LISTS)[number]

/**
 * The words of one language. A phrase is words separated by spaces: `a|b` is a choice, a trailing `?` makes a word
 * optional, `...` stands for up to three words, `!a|b` bars words from following, `^` and `$` for the border of a clause, `^^` for the beginning of a sentence, a final `.` for the end of a sentence. Word lists are strings of words
 * separated by spaces.
 */
export interface SignalVocabulary {
  phrases: Partial<Record<PhraseFamily, readonly PhraseGroup[]>>
  words: Partial<Record<WordList, readonly string[]>>
}
