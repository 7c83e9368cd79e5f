import { writeSnippet } from '../report/write-snippet.ts'
import type { Utterance } from '../turns/read-utterance.ts'
import { contentWords } from '../vocabulary/content-words.ts'
import type { CompiledVocabulary } from '../vocabulary/load-vocabulary.ts'
import { isUnspaced } from '../vocabulary/split-unspaced.ts'

const FEWEST_WORDS = 4
const OVERLAP = 0.8
const MOST_NEW = 0.4

/** How much a message repeats the previous request in other words without a new value. */
export function measureRestatement(
  before: Utterance,
  now: Utterance,
  vocabulary: CompiledVocabulary,
): { overlap: number; snippet: string } | undefined {
  const opening = now.words[0] ?? ''
  if (vocabulary.words.affirmations.has(opening)) return undefined
  const old = contentWords(before, vocabulary)
  const current = contentWords(now, vocabulary)
  if (old.size < FEWEST_WORDS || current.size < FEWEST_WORDS) return undefined
  let shared = 0
  for (const [word, index] of current) {
    if (old.has(word)) shared += 1
    else if (isValue(now, word, index) || vocabulary.words.values.has(word)) return undefined
  }
  const overlap = shared / Math.min(old.size, current.size)
  if (overlap < OVERLAP || (current.size - shared) / current.size > MOST_NEW) return undefined
  return {
    overlap: Math.round(overlap * 100) / 100,
    snippet: writeSnippet(now.text, 0, Math.min(now.text.length, 120)),
  }
}

/** A number, identifier or name: a changed value makes a new request. */
function isValue(utterance: Utterance, word: string, index: number): boolean {
  // Without spaces, any difference may be the value.
  if (/\d/.test(word) || isUnspaced(word)) return true
  const initial = utterance.text.charAt(utterance.starts[index] ?? 0)
  return initial !== initial.toLowerCase() && (utterance.breaks[index] ?? 0) < 2
}
