import { isCommonStem } from './common-words.ts'
import { correctCommonStem } from './correct-common-stem.ts'
import type { TargetText } from './describe-target.ts'
import { readStem, readWords } from './read-words.ts'
import { SpellingIndex } from './spelling-index.ts'
import { STOP_WORDS } from './stop-words.data.ts'

const LATIN_WORD = /[a-z]{4,}/gi
const MAX_LENGTH = 500

/** Puts the targets' own words, or else common ones, in the place of words that look like misspellings of them. */
export type CorrectSpelling = (text: string) => string

/** Prepares corrections towards the words of the targets; long texts are left as they are. */
export function prepareSpelling(targets: readonly TargetText[]): CorrectSpelling {
  const words = new Set<string>()
  for (const { name, description, examples } of targets) {
    for (const word of readWords([name, description, ...examples].join(' '))) if (!STOP_WORDS.has(word)) words.add(word)
  }
  const list = [...words]
  const stems = new Set(list.map(readStem))
  const index = new SpellingIndex(list)
  const correctWord = (word: string) => {
    const lower = word.toLowerCase()
    const stem = readStem(lower)
    if (words.has(lower) || stems.has(stem) || STOP_WORDS.has(lower) || isCommonStem(stem)) return word
    const found = index.find(lower).map((at) => list[at] ?? word)
    // "flight" and "flights" are one answer; "form" and "farm" are none.
    const meant = new Set(found.map(readStem))
    if (meant.size === 1) return found[0] ?? word
    return meant.size > 1 ? word : (correctCommonStem(stem) ?? word)
  }
  return (text) => (text.length > MAX_LENGTH ? text : text.replace(LATIN_WORD, correctWord))
}
