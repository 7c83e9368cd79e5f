import { foldWord } from '../turns/read-utterance.ts'
import { ENGLISH } from './english.data.ts'
import { GERMAN } from './german.data.ts'
import {
  compileNeeded,
  compilePhrases,
  type FamilyMatcher,
  mergeMatchers,
  type PhraseMatcher,
} from './phrase-matcher.ts'
import {
  PHRASE_FAMILIES,
  type PhraseFamily,
  type SignalVocabulary,
  WORD_LISTS,
  type WordList,
} from './signal-vocabulary.ts'

const SIGNAL_LOCALES = { en: ENGLISH, de: GERMAN } as const satisfies Record<string, SignalVocabulary>

/** A supported language, with or without a region: 'en', 'de-AT'. */
export type SignalLocale = keyof typeof SIGNAL_LOCALES | `${keyof typeof SIGNAL_LOCALES}-${string}`

export interface CompiledVocabulary {
  phrases: Record<PhraseFamily, PhraseMatcher>
  /** All phrase families for user messages, merged. */
  families: FamilyMatcher<PhraseFamily>
  /** Matches any announcement of a hand-over. Undefined if that cannot be said for this language. */
  announces: RegExp | undefined
  words: Record<WordList, ReadonlySet<string>>
  /** Whether a message without a known phrase may be classified by word weights, which exist for English only. */
  weighed: boolean
}

const compiledLocales = new Map<string, CompiledVocabulary>()

/** Together they take no more time, and no English message of the measured sets is heard as German. */
const ALL_LOCALES: readonly SignalLocale[] = ['en', 'de']

/** The vocabulary of one or more languages, compiled. Languages without additions are compiled once per process. */
export function loadVocabulary(
  locale: SignalLocale | readonly SignalLocale[] = ALL_LOCALES,
  extension?: Partial<SignalVocabulary>,
): CompiledVocabulary {
  const names = [...new Set((typeof locale === 'string' ? [locale] : locale).map(shippedName))]
  const key = names.join(',')
  if (extension)
    return compile([...names.map((name) => SIGNAL_LOCALES[name]), { phrases: {}, words: {}, ...extension }], names)
  let compiled = compiledLocales.get(key)
  if (!compiled) {
    compiled = compile(
      names.map((name) => SIGNAL_LOCALES[name]),
      names,
    )
    compiledLocales.set(key, compiled)
  }
  return compiled
}

function shippedName(locale: string): keyof typeof SIGNAL_LOCALES {
  return locale === 'de' || locale.startsWith('de-') ? 'de' : 'en'
}

function compile(vocabularies: readonly SignalVocabulary[], names: readonly string[]): CompiledVocabulary {
  const phrases = {} as Record<PhraseFamily, PhraseMatcher>
  for (const family of PHRASE_FAMILIES)
    phrases[family] = compilePhrases(vocabularies.flatMap((vocabulary) => vocabulary.phrases[family] ?? []))
  const words = {} as Record<WordList, ReadonlySet<string>>
  for (const list of WORD_LISTS)
    words[list] = new Set(
      vocabularies
        .flatMap((vocabulary) => vocabulary.words[list] ?? [])
        .flatMap((line) => line.split(' ').map(foldWord)),
    )
  const { handover: _announced, ...spoken } = phrases
  return {
    phrases,
    families: mergeMatchers(spoken),
    announces: compileNeeded(vocabularies.flatMap((vocabulary) => vocabulary.phrases.handover ?? [])),
    words,
    weighed: names.includes('en'),
  }
}
