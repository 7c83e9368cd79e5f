import { rateRarity } from './common-words.ts'
import type { TargetText } from './describe-target.ts'
import { readAccentedStem, readWords } from './read-words.ts'
import { STOP_WORDS } from './stop-words.data.ts'

/** How much a word says about any of the targets; 0 for words that none of them has. */
export type RateWord = (word: string) => number

/** Characters of a window: a sentence that anyone asks is seldom longer. */
const WINDOW = 160
/** Shorter ones greet or thank. */
const LEAST_WINDOW = 12
const WORD = /[a-z\u00aa-\ufffd]{3,40}/g
const SENTENCE = /[^.!?;\n]*(?:[.!?;\n]+|$)/g

/** Knows the words of the targets, each as weighty as it is rare. */
export function prepareRating(targets: readonly TargetText[]): RateWord {
  const rarities = new Map<string, number>()
  for (const { name, description, examples } of targets) {
    for (const word of readWords([name, description, ...examples].join(' '))) {
      if (!STOP_WORDS.has(word) && !rarities.has(word)) rarities.set(word, rateRarity(readAccentedStem(word)))
    }
  }
  return (word) => rarities.get(word) ?? 0
}

function rateWindow(window: string, rate: RateWord): number {
  let sum = 0
  for (const word of new Set(window.toLowerCase().match(WORD))) sum += rate(word)
  return sum
}

/** Sentences, those that are too long in pieces. */
function* listWindows(text: string): Generator<string, void, void> {
  for (const [sentence] of text.matchAll(SENTENCE)) {
    for (let from = 0; from < sentence.length; from += WINDOW) {
      const window = sentence.slice(from, from + WINDOW).trim()
      if (window !== '') yield window
    }
  }
}

/** The parts of a long text in which its request may stand. */
export interface Windows {
  /** Its first and its last sentence. */
  ends: string[]
  /** The sentence with the most words of the targets; empty when none has any. */
  densest: string
}

/** Finds the windows of a text in time that grows with its length, a few milliseconds for a hundred thousand characters. */
export function selectWindows(text: string, rate: RateWord): Windows {
  let [first, last, densest] = ['', '', '']
  let most = 0
  for (const window of listWindows(text)) {
    const speaks = window.length >= LEAST_WINDOW
    if (speaks && first === '') first = window
    if (speaks) last = window
    const rating = rateWindow(window, rate)
    if (rating > most) {
      most = rating
      densest = window
    }
  }
  const ends = [...new Set([first, last])].filter((window) => window !== '')
  return { ends, densest: ends.includes(densest) ? '' : densest }
}
