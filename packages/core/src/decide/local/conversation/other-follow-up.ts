import type { RequestPatterns } from '../language/request-patterns.ts'
import { readStem, readWords } from '../words/read-words.ts'

/** The signs of a follow-up in the form of a message, in languages other than English. */
export interface OtherSigns {
  linked: boolean
  about: boolean
  refers: boolean
  /** Whether it contains only a day, a time or an amount. */
  isValue: boolean
  /** Number of words that may be a topic. */
  terms: number
  words: number
}

const NUMBER = /^\d+$/

/** Reads the signs of a follow-up by the words of a language. */
export function readOtherSigns(text: string, { link, about, refers, details }: RequestPatterns): OtherSigns {
  const isAbout = about.test(text)
  const words = readWords(text)
  const terms = words.filter((word) => !NUMBER.test(word) && !details.has(readStem(word))).length
  return {
    linked: !isAbout && link.test(text),
    about: isAbout,
    refers: refers.test(text),
    isValue: terms === 0,
    terms,
    words: words.length,
  }
}
