import type { TargetText } from '../describe-target.ts'
import { rateRarity } from '../words/common-words.ts'
import { readAccentedStem, readWords } from '../words/read-words.ts'
import { STOP_WORDS } from '../words/stop-words.data.ts'

/** Rates how much the words of the targets in a text say about any of them. 0 for a text without such words. */
export type RateText = (text: string) => number

/** Characters per window. A request is seldom longer than one sentence of this length. */
const WINDOW = 160
/** Shorter windows are greetings or thanks. */
const LEAST_WINDOW = 12
const WORD = /[a-z\u00aa-\ufffd]{3,40}/g
/** Letters of scripts without spaces, where a word may begin at every position. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SENTENCE = /[^.!?;\n。！？；؟।]*(?:[.!?;\n。！？；؟।]+|$)/g

/** Prepares the rating by the words of the targets, weighted by rarity. */
export function prepareRating(targets: readonly TargetText[]): RateText {
  const rarities = new Map<string, number>()
  for (const { name, description, examples } of targets) {
    for (const text of [name, description, ...examples]) {
      for (const word of readWords(text)) {
        if (!STOP_WORDS.has(word) && !rarities.has(word)) rarities.set(word, rateRarity(readAccentedStem(word)))
      }
    }
  }
  const unspaced = listByBeginning([...rarities.keys()].filter((word) => UNSPACED.test(word)))
  return (text) => {
    const calm = text.toLowerCase()
    let sum = 0
    for (const word of new Set(calm.match(WORD))) sum += rarities.get(word) ?? 0
    if (unspaced.size === 0 || !UNSPACED.test(calm)) return sum
    for (const word of findUnspaced(calm, unspaced)) sum += rarities.get(word) ?? 0
    return sum
  }
}

/** The first two characters at a position as one number, which is faster to look up than a string. */
function readBeginning(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

/** Indexes words of two or more characters by their first two. */
function listByBeginning(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const lists = new Map<number, string[]>()
  for (const word of words) {
    if (word.length < 2) continue
    const beginning = readBeginning(word, 0)
    const list = lists.get(beginning)
    if (list) list.push(word)
    else lists.set(beginning, [word])
  }
  return lists
}

function findUnspaced(text: string, words: ReadonlyMap<number, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) {
    const candidates = words.get(readBeginning(text, at))
    if (candidates) for (const word of candidates) if (text.startsWith(word, at)) found.add(word)
  }
  return found
}

/** Sentences, with long ones cut into pieces. */
function* listWindows(text: string): Generator<string, void, void> {
  for (const [sentence] of text.matchAll(SENTENCE)) {
    for (let from = 0; from < sentence.length; from += WINDOW) {
      const window = sentence.slice(from, from + WINDOW).trim()
      if (window !== '') yield window
    }
  }
}

/** The parts of a long text that may contain its request. */
export interface Windows {
  /** Its first and its last sentence. */
  ends: string[]
  /** The sentence with the most words of the targets. Empty when there is none. */
  densest: string
}

/** Finds the windows of a text in linear time: a few milliseconds for a hundred thousand characters. */
export function selectWindows(text: string, rate: RateText): Windows {
  let [first, last, densest] = ['', '', '']
  let most = 0
  for (const window of listWindows(text)) {
    const speaks = window.length >= LEAST_WINDOW
    if (speaks && first === '') first = window
    if (speaks) last = window
    const rating = rate(window)
    if (rating > most) {
      most = rating
      densest = window
    }
  }
  const ends = [...new Set([first, last])].filter((window) => window !== '')
  return { ends, densest: ends.includes(densest) ? '' : densest }
}
