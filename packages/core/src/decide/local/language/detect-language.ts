import { findRespelling } from '../spelling/find-respelling.ts'
import { findSplit } from '../spelling/find-split.ts'
import { isOtherWord, rateCommon } from '../spelling/known-words.ts'
import { OwnWords } from '../spelling/own-words.ts'
import { isCommonStem } from '../words/common-words.ts'
import { isAscii, readWords } from '../words/read-words.ts'
import { STOP_WORDS } from '../words/stop-words.data.ts'
import { LANGUAGE_WORDS } from './language-words.data.ts'

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

/** Languages that share a script with a larger one, recognised by their own letters or words. */
const WITHIN_SCRIPT: Readonly<Record<string, readonly (readonly [language: string, signs: RegExp])[]>> = {
  ru: [
    ['uk', /[іїєґ]|(?<!\p{L})(?:ще|що|чому|це|мені|дякую)(?!\p{L})/u],
    // Bulgarian has no ы, э or ё, uses ъ as a vowel, and has its own function words.
    [
      'bg',
      /^(?!.*[ыэё]).*(?:ъ[бвгдлмнрст]|(?<!\p{L})(?:още|сега|благодаря|моля|искам|този|тази|това|съм|няма)(?!\p{L}))/su,
    ],
  ],
  ar: [['fa', /[پچژگ]|\u06cc|\u06a9/u]],
}
const SAMPLE = 600

let languagesByWord: ReadonlyMap<string, string[]> | undefined

function readLanguageWords(): ReadonlyMap<string, string[]> {
  const read = new Map<string, string[]>()
  for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
    for (const word of words.split(' ')) {
      const known = read.get(word)
      if (known) known.push(language)
      else read.set(word, [language])
    }
  }
  return read
}

function detectByScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  for (const [language, script] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0
    // Japanese mixes kana with Han, so a tenth of kana decides before Han is counted.
    if (count / letters > (language === 'ja' ? 0.1 : 0.4))
      return WITHIN_SCRIPT[language]?.find(([, signs]) => signs.test(text))?.[0] ?? language
  }
  return undefined
}

/** Non-ASCII letters by language. A word with such letters counts for the languages that have them all. */
const LETTERS: Readonly<Record<string, string>> = {
  es: 'áéíóúüñ',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  it: 'àèéìíòóùú',
  pt: 'ãõáâàçéêíóôú',
  nl: 'éëïö',
  sv: 'åäöé',
  da: 'æøåé',
  no: 'æøåéò',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  tr: 'çğıöşüâ',
  fi: 'äöå',
  ro: 'ăâîșțşţ',
  hu: 'áéíóöőúüű',
  vi: 'ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
}

function languagesByLetters(word: string): string[] {
  if (isAscii(word)) return []
  const letters = word.match(/[^\p{ASCII}]/gu)?.filter((char) => /\p{L}/u.test(char)) ?? []
  if (letters.length === 0) return []
  return Object.keys(LETTERS).filter((language) => letters.every((letter) => LETTERS[language]?.includes(letter)))
}

/** Evidence for languages in a text. */
interface Hits {
  byLanguage: ReadonlyMap<string, number>
  english: number
  /** Number of words of another language that are not English. */
  foreign: number
  /** Number of long words of no known language. */
  unknown: number
}

/** Weight for English of a word that may also belong to another language, or that is rare or a name. */
const SHARED = 0.4
const RARE = 0.25
const LONG_WORD = /^[a-z]{4,}$/
let noWords: OwnWords | undefined

/** Whether a word is neither English nor a misspelling. */
function isUnknown(word: string): boolean {
  noWords ??= new OwnWords([])
  return LONG_WORD.test(word) && !findRespelling(word, noWords.index, true) && !findSplit(noWords, word)
}

function rateEnglish(word: string, isListed: boolean): number {
  if (STOP_WORDS.has(word)) return 1
  if (isCommonStem(word)) return isListed ? SHARED : 1
  if (isListed) return 0
  return rateCommon(word) !== undefined ? SHARED : isOtherWord(word) ? RARE : 0
}

/** The expected language of a text, and its known words. */
export interface LikelyLanguage {
  language: string
  has(word: string): boolean
}

function countHits(words: readonly string[], likely?: LikelyLanguage): Hits {
  languagesByWord ??= readLanguageWords()
  const byLanguage = new Map<string, number>()
  const add = (language: string, count: number) => byLanguage.set(language, (byLanguage.get(language) ?? 0) + count)
  let english = 0
  let foreign = 0
  let unknown = 0
  for (const word of words) {
    const listed = languagesByWord.get(word) ?? []
    // The fewer languages have a word's letters, the more it counts.
    const written = languagesByLetters(word)
    for (const language of listed) add(language, 1)
    for (const language of written) add(language, 1 / Math.min(written.length, 3) + 0.3)
    const isOwn = likely?.has(word) === true
    if (likely && isOwn && !listed.includes(likely.language)) add(likely.language, 1)
    const share = rateEnglish(word, listed.length > 0)
    english += share
    if (share === 0 && listed.length + written.length > 0) foreign++
    else if (share === 0 && !likely && isUnknown(word)) unknown++
  }
  return { byLanguage, english, foreign, unknown }
}

function findMost({ byLanguage, english, foreign }: Hits, count: number): string {
  let best = 'en'
  let most = english
  for (const [language, hits] of byLanguage) {
    // A word that two languages share is weak evidence.
    const margin = foreign > 0 ? 0 : SHARED
    if (hits > most + (best === 'en' ? margin : 0) && (foreign > 0 || count > 2) && (hits >= 1.5 || count <= 4)) {
      best = language
      most = hits
    }
  }
  return best
}

/** Whether there is no stronger evidence for another language than for the expected one. */
function isLikely({ byLanguage, english }: Hits, best: string, { language }: LikelyLanguage): boolean {
  const own = byLanguage.get(language) ?? 0
  return own >= (best === 'en' ? english : (byLanguage.get(best) ?? 0))
}

/**
 * Detects the language of a text by its script and most frequent words, as an ISO 639-1 code. "und" for Latin script
 * with mostly unknown words. Returns `likely`, or "en", without evidence for another language, and undefined for a text
 * without letters.
 */
export function detectLanguage(text: string, likely?: LikelyLanguage): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const byScript = isAscii(sample) ? undefined : detectByScript(sample)
  if (byScript) return byScript
  const words = readWords(sample)
  if (!words.some((word) => /\p{L}/u.test(word))) return undefined
  const hits = countHits(words, likely)
  const best = findMost(hits, words.length)
  if (likely && isLikely(hits, best, likely)) return likely.language
  return best === 'en' && hits.unknown > 1 && hits.unknown + hits.foreign > hits.english ? 'und' : best
}
