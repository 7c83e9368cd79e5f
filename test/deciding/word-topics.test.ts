import { expect, it } from 'vitest'
import { readPhraseMeaning } from '../../packages/core/src/decide/local/meaning/phrase-meaning.ts'
import { TOPIC_COUNTS, TOPIC_TERMS } from '../../packages/core/src/decide/local/topics/word-topics.data.ts'
import { readTerms } from '../../packages/core/src/decide/local/words/read-words.ts'
import { EVERYDAY_TOPICS } from '../../packages/local-router/src/topics/everyday-topics.data.ts'

it('the word topics match those of local-router; otherwise run packages/local-router/scripts/write-word-topics.mjs', () => {
  const termsOf = (text: string) => [...new Set(readTerms(text))]
  expect(TOPIC_TERMS.split(' / ')).toEqual(EVERYDAY_TOPICS.map(([name]) => termsOf(name).join(' ')))
  const counts = EVERYDAY_TOPICS.map(
    ([name, requests]) => [name, ...requests.split(' / ')].filter((text) => readPhraseMeaning(termsOf(text))).length,
  )
  expect(TOPIC_COUNTS).toBe(counts.join(' '))
})
