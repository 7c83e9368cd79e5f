import { stemmer } from 'stemmer'
import { foldWord, stemArabic } from './fold-word.ts'
import { normalizeText, segmentWords } from './segment-words.ts'
import { STOP_WORDS } from './stop-words.data.ts'

/** The words of an ASCII text. A pattern for all letters takes three times as long. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)?/g
const APOSTROPHE = /`/g
const ASCII = /^[\0-\x7f]*$/
/** Longer words are data. */
const MAX_WORD = 40
const CONTRACTION = /'(?:s|re|ve|ll|d|m|t)$/
/** Elided articles and similar prefixes in French and Italian. */
const ELISION = /^(?:[cdjlmnst]|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/u
/** A longer substring keeps the whole text in memory. */
const MAX_KEPT_WORD = 12
const MAX_KEPT_WORDS = 8_192
const MAX_KEPT_TEXT = 600
const MAX_KEPT_TEXTS = 32

function trimWord(word: string): string {
  const most = word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word
  return most.includes("'") ? most.replace(CONTRACTION, '').replace(ELISION, '').replaceAll("'", '') : most
}

/** Whether a text has ASCII characters only. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

function listWords(text: string): string[] {
  if (!isAscii(text)) return segmentWords(normalizeText(text)).map(trimWord)
  const calm = text.toLowerCase().replace(APOSTROPHE, "'")
  return (calm.match(PLAIN_WORD) ?? []).map(trimWord)
}

const stemByWord = new Map<string, string>()

/** The stem of a lower-case word. */
export function readStem(word: string): string {
  const known = stemByWord.get(word)
  if (known !== undefined) return known
  const stem = isAscii(word) ? stemmer(word) : stemArabic(stemmer(foldWord(word)))
  if (word.length > MAX_KEPT_WORD) return stem
  if (stemByWord.size >= MAX_KEPT_WORDS) stemByWord.clear()
  stemByWord.set(word, stem)
  return stem
}

/** The stem of a word whose accents distinguish it from other words. */
export function readAccentedStem(word: string): string {
  return isAscii(word) ? readStem(word) : stemmer(word)
}

interface Reading {
  words: readonly string[]
  terms: readonly string[] | undefined
}

/** Cache: the stages of a decision read the same few texts repeatedly. */
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

/** Tokenises a text into lower-case words without the endings of contractions. */
export function readWords(text: string): readonly string[] {
  return readText(text).words
}

/** The stems of the words that carry a topic, in order and with repetitions. */
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
