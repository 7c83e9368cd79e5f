import { openFunctionWordIndex, openLetterIndex } from './known-words.ts'
import type { LetterMaskIndex } from './letter-mask-index.ts'
import { alignSpelling } from './spelling-cost.ts'

/** A word that a misspelt one may stand for. */
export interface Respelling {
  word: string
  /** Cost of the misspelling plus the word's rarity. The lowest price is the most likely. */
  price: number
}

/** Price of one edit as a negative log probability. */
const EDIT_PRICE = 6
/** Above this price a common word is unlikely to be meant, since names are unknown too. */
const MOST_PRICE = 15
/** First letters that sound alike. */
const SOUND_ALIKE: Readonly<Record<string, string>> = {
  a: 'e',
  c: 'ks',
  e: 'ai',
  f: 'p',
  g: 'j',
  i: 'e',
  j: 'g',
  k: 'cq',
  n: 'k',
  r: 'w',
  s: 'c',
  w: 'q',
}

/** Largest edit cost for a word of this length. */
function limitCost(length: number): number {
  if (length < 3) return 0
  if (length < 6) return 1
  return length < 9 ? 1.4 : 2
}

/** First letters to look up, including the second letter in case the first is missing or swapped. */
function listFirstLetters(word: string): Set<string> {
  return new Set([word.charAt(0), word.charAt(1), ...(SOUND_ALIKE[word.charAt(0)] ?? '')])
}

/** With three letters, often an abbreviation, only a swap or a missing letter is accepted. */
function mayStandFor(word: string, candidate: string): boolean {
  return word.length > 3 || candidate.length > 3 || [...word].sort().join() === [...candidate].sort().join()
}

/** The most likely correction among the targets' words, function words and common words. */
export function findRespelling(word: string, own: LetterMaskIndex, withCommon: boolean): Respelling | undefined {
  const most = limitCost(word.length)
  if (most === 0) return undefined
  let best: Respelling | undefined
  let mostExpensive = Number.POSITIVE_INFINITY
  const take = (candidate: string, rarity: number) => {
    if (!mayStandFor(word, candidate)) return
    const left = Math.min(most, ((best?.price ?? mostExpensive) - rarity) / EDIT_PRICE)
    if (left <= 0) return
    const cost = alignSpelling(word, candidate, left)
    const price = cost * EDIT_PRICE + rarity
    if (cost <= left && price < (best?.price ?? Number.POSITIVE_INFINITY)) best = { word: candidate, price }
  }
  own.visit(word, most, take)
  if (!withCommon) return best
  mostExpensive = MOST_PRICE
  openFunctionWordIndex().visit(word, most, take)
  if (word.length < 4) return best
  for (const letter of listFirstLetters(word)) openLetterIndex(letter).visit(word, most, take)
  return best
}
