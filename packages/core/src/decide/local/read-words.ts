import { stemmer } from 'stemmer'
import { calmText, cutWords } from './cut-words.ts'
import { foldWord, stemArabic } from './fold-word.ts'
import { STOP_WORDS } from './stop-words.data.ts'

/** The words of a text in ASCII; looking for other letters as well takes three times as long. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)?/g
const APOSTROPHE = /`/g
const ASCII = /^[\0-\x7f]*$/
/** No word that anyone means is longer; what is, is data. */
const MAX_WORD = 40
const CONTRACTION = /'(?:s|re|ve|ll|d|m|t)$/
/** Articles and the like that French and Italian write onto the next word. */
const ELISION = /^(?:[cdjlmnst]|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/u
/** A longer part of a text holds the whole text in memory. */
const MAX_KEPT_WORD = 12
const MAX_KEPT_WORDS = 8_192
const MAX_KEPT_TEXT = 600
const MAX_KEPT_TEXTS = 32

function trimWord(word: string): string {
  const most = word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word
  return most.includes("'") ? most.replace(CONTRACTION, '').replace(ELISION, '').replaceAll("'", '') : most
}

/** Whether a text has no character outside of ASCII. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

function listWords(text: string): string[] {
  if (!isAscii(text)) return cutWords(calmText(text)).map(trimWord)
  const calm = text.toLowerCase().replace(APOSTROPHE, "'")
  return (calm.match(PLAIN_WORD) ?? []).map(trimWord)
}

const stemByWord = new Map<string, string>()

/** The stem of a word in lower case. */
export function readStem(word: string): string {
  const known = stemByWord.get(word)
  if (known !== undefined) return known
  const stem = isAscii(word) ? stemmer(word) : stemArabic(stemmer(foldWord(word)))
  if (word.length > MAX_KEPT_WORD) return stem
  if (stemByWord.size >= MAX_KEPT_WORDS) stemByWord.clear()
  stemByWord.set(word, stem)
  return stem
}

/** The same for a word whose accents tell it from others. */
export function readAccentedStem(word: string): string {
  return isAscii(word) ? readStem(word) : stemmer(word)
}

interface Reading {
  words: readonly string[]
  terms: readonly string[] | undefined
}

/** The stages of a decision read the same few texts again and again. */
const readings = new Map<string, Reading>()

function readText(text: string): Reading {
  const known = readings.get(text)
  if (known) return known
  const reading: Reading = { words: listWords(text), terms: undefined }
  if (text.length > MAX_KEPT_TEXT) return reading
  if (readings.size >= MAX_KEPT_TEXTS) readings.clear()
  readings.set(text, reading)
  return reading
}

/** The words of a text in lower case, without the tails of contractions. */
export function readWords(text: string): readonly string[] {
  return readText(text).words
}

/** The stems of the words that carry a topic, in order, with repetitions. */
export function readTerms(text: string): readonly string[] {
  const reading = readText(text)
  if (reading.terms) return reading.terms
  const terms: string[] = []
  for (const word of reading.words) {
    if (word !== '' && !STOP_WORDS.has(word)) terms.push(readStem(word))
  }
  reading.terms = terms
  return terms
}
