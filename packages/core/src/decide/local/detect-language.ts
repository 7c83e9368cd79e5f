import { isCommonStem } from './common-words.ts'
import { LANGUAGE_WORDS } from './language-words.data.ts'
import { isAscii, readWords } from './read-words.ts'
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

/** Languages that share a script with a larger one, told by what only they write. */
const WITHIN_SCRIPT: Readonly<Record<string, readonly (readonly [language: string, signs: RegExp])[]>> = {
  ru: [
    ['uk', /[іїєґ]|(?<!\p{L})(?:ще|що|чому|це|мені|моя|дякую)(?!\p{L})/u],
    // Bulgarian has no ы, э or ё, its ъ is a vowel, and its small words are its own.
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

/** Letters outside of ASCII by language; a word that has some speaks for the languages that write them all. */
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

function countHits(words: readonly string[]): { hits: Map<string, number>; english: number } {
  languagesByWord ??= readLanguageWords()
  const hits = new Map<string, number>()
  let english = 0
  for (const word of words) {
    const languages = languagesByWord.get(word) ?? []
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1)
    // The fewer languages write a word's letters, the more it says.
    const written = languagesByLetters(word)
    for (const language of written)
      hits.set(language, (hits.get(language) ?? 0) + 1 / Math.min(written.length, 3) + 0.3)
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
  const byScript = isAscii(sample) ? undefined : detectByScript(sample)
  if (byScript) return byScript
  const words = readWords(sample)
  if (!words.some((word) => /\p{L}/u.test(word))) return undefined
  const { hits, english } = countHits(words)
  let best = 'en'
  let most = english
  for (const [language, count] of hits) {
    if (count > most && (count >= 1.5 || words.length <= 4)) {
      best = language
      most = count
    }
  }
  return best
}
