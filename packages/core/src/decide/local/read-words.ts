import { stemmer } from 'stemmer'
import { STOP_WORDS } from './stop-words.data.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?/gu
/** The same where no other letters occur, which takes a third of the time. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)?/g
const APOSTROPHE = /[’‘`]/g
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const PLAIN = /^[a-z0-9]*$/
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

/** Overlapping pairs of characters: the usual stand-in for words in scripts that write no spaces. */
function readPairs(run: string): string[] {
  const characters = [...run]
  if (characters.length < 3) return [run]
  return characters.slice(0, -1).map((character, index) => character + characters[index + 1])
}

function trimWord(word: string): string {
  const most = word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word
  return most.includes("'") ? most.replace(CONTRACTION, '').replace(ELISION, '').replaceAll("'", '') : most
}

/** Whether a text has no character outside of ASCII. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

function listWords(text: string): string[] {
  const isPlain = isAscii(text)
  const calm = (isPlain ? text : text.normalize('NFKC')).toLowerCase().replace(APOSTROPHE, "'")
  const found = calm.match(isPlain ? PLAIN_WORD : WORD) ?? []
  if (isPlain) return found.map(trimWord)
  return found.flatMap((word) => (UNSPACED_SCRIPT.test(word) ? readPairs(word) : trimWord(word)))
}

/** A word without accents, which many people leave out when they type. */
function fold(word: string): string {
  return PLAIN.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
}

const stemByWord = new Map<string, string>()

/** The stem of a word in lower case. */
export function readStem(word: string): string {
  const known = stemByWord.get(word)
  if (known !== undefined) return known
  const stem = stemmer(fold(word))
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
