import { stemmer } from 'stemmer'
import { STOP_WORDS } from './stop-words.data.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?/gu
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const PLAIN = /^[a-z0-9]*$/
/** No word that anyone means is longer; what is, is data. */
const MAX_WORD = 40
const CONTRACTION = /'(?:s|re|ve|ll|d|m|t)$/
/** Articles and the like that French and Italian write onto the next word. */
const ELISION = /^(?:[cdjlmnst]|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/u

/** Overlapping pairs of characters: the usual stand-in for words in scripts that write no spaces. */
function readPairs(run: string): string[] {
  const characters = [...run]
  if (characters.length < 3) return [run]
  return characters.slice(0, -1).map((character, index) => character + characters[index + 1])
}

/** The words of a text in lower case, without the tails of contractions. */
export function readWords(text: string): string[] {
  const found = text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'").match(WORD) ?? []
  const words: string[] = []
  for (const word of found) {
    if (UNSPACED_SCRIPT.test(word)) words.push(...readPairs(word))
    else words.push(word.slice(0, MAX_WORD).replace(CONTRACTION, '').replace(ELISION, '').replaceAll("'", ''))
  }
  return words
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

/** The stems of the words that carry a topic, in order, with repetitions. */
export function readTerms(text: string): string[] {
  const terms: string[] = []
  for (const word of readWords(text)) if (word !== '' && !STOP_WORDS.has(word)) terms.push(stemmer(fold(word)))
  return terms
}
