import { MASKED, type Utterance } from '../turns/read-utterance.ts'
import type { CompiledVocabulary } from './load-vocabulary.ts'
import { isUnspaced, splitUnspaced } from './split-unspaced.ts'

/** The content words with the position of their first use. Plural and third-person endings are removed. */
export function contentWords(utterance: Utterance, vocabulary: CompiledVocabulary): Map<string, number> {
  const content = new Map<string, number>()
  const keep = (stem: string, index: number): void => {
    if (!content.has(stem)) content.set(stem, index)
  }
  utterance.words.forEach((word, index) => {
    const stem = stemContent(word, vocabulary)
    if (stem === undefined) return
    if (isUnspaced(word)) for (const pair of splitUnspaced(word)) keep(pair, index)
    else keep(stem, index)
  })
  return content
}

/** A word without the ending of a plural or third person. Undefined for one without content. */
export function stemContent(word: string, { words }: CompiledVocabulary): string | undefined {
  if (word === MASKED || (word.length < 2 && !/\d/.test(word)) || words.stopwords.has(word)) return undefined
  return word.length > 4 && word.endsWith('s') && !isUnspaced(word) ? word.slice(0, -1) : word
}
