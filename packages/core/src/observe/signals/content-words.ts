import type { CompiledVocabulary } from './load-vocabulary.ts'
import { MASKED, type Utterance } from './read-utterance.ts'

/** The words that carry meaning, with the position of their first use; plural and third-person endings are dropped. */
export function contentWords(utterance: Utterance, { words }: CompiledVocabulary): Map<string, number> {
  const content = new Map<string, number>()
  utterance.words.forEach((word, index) => {
    if (word === MASKED || word.length < 2 || words.stopwords.has(word)) return
    const stem = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word
    if (!content.has(stem)) content.set(stem, index)
  })
  return content
}
