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
  'games',
  'places',
  'fusedPlaces',
  'yonder',
  'articles',
  'ownSide',
  'units',
  'gameVerbs',
  'roles',
  'writing',
  'emptySubjects',
  'texts',
  'possessives',
  'others',
  'speakers',
  'claims',
  'stresses',
  'ownAims',
  'denials',
  'likenesses',
  'pointers',
  'persistence',
  'counterparts',
  'deeds',
  'steps',
  'facts',
  'offers',
  'scorns',
  'weighs',
  'intents',
  'wishes',
  'foreigners',
] as const
export type WordList = (typeof WORD_LISTS)[number]

/**
 * The phrases and words of one language. A phrase consists of words separated by spaces: `a|b` is an alternative, a
 * trailing `?` makes a word optional, `...` matches up to three words, `!a|b` forbids following words, `^` and `$`
 * match the border of a clause, `^^` the start of a sentence, and a final `.` the end of a sentence. Word lists are
 * strings of words separated by spaces.
 */
export interface SignalVocabulary {
  phrases: Partial<Record<PhraseFamily, readonly PhraseGroup[]>>
  words: Partial<Record<WordList, readonly string[]>>
}
