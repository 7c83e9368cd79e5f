import { ATTRIBUTE_WORDS, EMPTY_WORDS, PLEA_WORDS, VALUE_WORDS } from './empty-words.data.ts'
import { readStem, readWords } from './read-words.ts'
import { STOP_WORDS } from './stop-words.data.ts'

const NUMBER = /^\d/

function isContent(word: string): boolean {
  return (
    word !== '' &&
    !(
      STOP_WORDS.has(word) ||
      EMPTY_WORDS.has(word) ||
      PLEA_WORDS.has(word) ||
      VALUE_WORDS.has(word) ||
      NUMBER.test(word)
    )
  )
}

/** Number of words that tell what is requested, excluding words that occur in any request. */
export function countContent(text: string): number {
  return readWords(text).filter(isContent).length
}

/** Number of such words that two texts share, in any form. */
export function countShared(left: string, right: string): number {
  const stems = new Set(readWords(left).filter(isContent).map(readStem))
  return new Set(readWords(right).filter((word) => isContent(word) && stems.has(readStem(word)))).size
}

/** Stems of the words that may be a topic: content other than attributes of anything, such as "price". */
export function listTopicStems(text: string): Set<string> {
  return new Set(
    readWords(text).flatMap((word) => (isContent(word) && !ATTRIBUTE_WORDS.has(word) ? readStem(word) : [])),
  )
}
