import { openShelf, openSmallShelf } from './known-words.ts'
import { alignSpelling } from './spelling-cost.ts'
import type { WordShelf } from './word-shelf.ts'

/** A word that a misspelt one may stand for. */
export interface Respelling {
  word: string
  /** What it costs to have misspelt it so, plus how rare it is: the least is the likeliest. */
  price: number
}

/** What one edit costs in the currency of rarity, a negative logarithm: that a letter goes wrong, and in one of many ways. */
const EDIT_PRICE = 6
/** A common word that is dearer is rather not meant: names are unknown, too. */
const MOST_PRICE = 15
/** First letters that sound alike. */
const HEARD: Readonly<Record<string, string>> = {
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

/** By the length of the written word, what may be wrong with it at most. */
function limitCost(length: number): number {
  if (length < 3) return 0
  if (length < 6) return 1
  return length < 9 ? 1.4 : 2
}

/** Under which first letters a word is looked for: also the second one, where the first was left out or swapped. */
function listFirstLetters(word: string): Set<string> {
  return new Set([word.charAt(0), word.charAt(1), ...(HEARD[word.charAt(0)] ?? '')])
}

/** Of three letters, which are often those of an abbreviation, only the order may be wrong, or one missing. */
function mayStandFor(word: string, candidate: string): boolean {
  return word.length > 3 || candidate.length > 3 || [...word].sort().join() === [...candidate].sort().join()
}

/** The likeliest of the targets' own words, the words of grammar and the common ones that a word may be a misspelling of. */
export function findRespelling(word: string, own: WordShelf, withCommon: boolean): Respelling | undefined {
  const most = limitCost(word.length)
  if (most === 0) return undefined
  let best: Respelling | undefined
  let dearest = Number.POSITIVE_INFINITY
  const take = (candidate: string, rarity: number) => {
    if (!mayStandFor(word, candidate)) return
    const left = Math.min(most, ((best?.price ?? dearest) - rarity) / EDIT_PRICE)
    if (left <= 0) return
    const cost = alignSpelling(word, candidate, left)
    const price = cost * EDIT_PRICE + rarity
    if (cost <= left && price < (best?.price ?? Number.POSITIVE_INFINITY)) best = { word: candidate, price }
  }
  own.visit(word, most, take)
  if (!withCommon) return best
  dearest = MOST_PRICE
  openSmallShelf().visit(word, most, take)
  if (word.length < 4) return best
  for (const letter of listFirstLetters(word)) openShelf(letter).visit(word, most, take)
  return best
}
