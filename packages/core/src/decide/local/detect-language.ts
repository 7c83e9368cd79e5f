import { isCommonStem } from './common-words.ts'
import { LANGUAGE_WORDS } from './language-words.data.ts'
import { readWords } from './read-words.ts'
import { STOP_WORDS } from './stop-words.data.ts'

const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
]
const SAMPLE = 600

const languagesByWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
  for (const word of words.split(' ')) languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language])
}

function detectByScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  for (const [language, script] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0
    // Japanese mixes kana with Han, so a tenth of kana decides before Han is counted.
    if (count / letters > (language === 'ja' ? 0.1 : 0.4)) return language
  }
  return undefined
}

function countHits(words: readonly string[]): { hits: Map<string, number>; english: number } {
  const hits = new Map<string, number>()
  let english = 0
  for (const word of words) {
    const languages = languagesByWord.get(word) ?? []
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1)
    if (STOP_WORDS.has(word) || (languages.length === 0 && isCommonStem(word))) english++
  }
  return { hits, english }
}

/**
 * The language of a text as an ISO 639-1 code, told by its script and its most frequent words. Answers "en" for Latin
 * script without evidence for another language, and undefined for a text without letters.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const byScript = detectByScript(sample)
  if (byScript) return byScript
  const words = readWords(sample)
  if (!words.some((word) => /\p{L}/u.test(word))) return undefined
  const { hits, english } = countHits(words)
  let best = 'en'
  let most = english
  for (const [language, count] of hits) {
    if (count > most && (count >= 2 || words.length <= 4)) {
      best = language
      most = count
    }
  }
  return best
}
