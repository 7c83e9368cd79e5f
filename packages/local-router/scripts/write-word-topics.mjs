#!/usr/bin/env node
// Writes what the built-in router knows of everyday topics (core/src/decide/local/topics/word-topics.data.ts): the words of each name, and
// what the name and the requests about it mean as far as words tell. Run it when the topics, the reading of words or the common words change.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EVERYDAY_TOPICS } from '../src/everyday-topics.data.ts'

const WIDTH = 115
const local = new URL('../../core/src/decide/local/', import.meta.url)
const { readTerms } = await import(new URL('words/read-words.ts', local))
const { readPhraseMeaning } = await import(new URL('meaning/phrase-meaning.ts', local))

/** Two bits a number, as for the vectors of the common words. */
function quantize(vector) {
  const bytes = Buffer.alloc(vector.length / 4)
  const border = 1 / Math.sqrt(vector.length)
  vector.forEach((value, axis) => {
    const level = (value > 0 ? 2 : 0) + (Math.abs(value) > border === value > 0 ? 1 : 0)
    bytes[axis >> 2] |= level << (2 * (axis & 3))
  })
  return bytes
}

const termsOf = (text) => [...new Set(readTerms(text))]
const topics = EVERYDAY_TOPICS.map(([name, requests]) => {
  const meanings = [name, ...requests.split(' / ')].flatMap((text) => readPhraseMeaning(termsOf(text)) ?? [])
  const sum = meanings[0].map((_, axis) => meanings.reduce((total, meaning) => total + meaning[axis], 0))
  const middle = sum.map((value) => value / Math.hypot(...sum))
  return { terms: termsOf(name), codes: meanings.map(quantize), middle: quantize(middle) }
})
const writeLines = (text) =>
  text
    .match(new RegExp(`.{1,${WIDTH}}`, 'g'))
    .map((line) => `  '${line}'`)
    .join(' +\n')

writeFileSync(
  fileURLToPath(new URL('topics/word-topics.data.ts', local)),
  `// Written by packages/local-router/scripts/write-word-topics.mjs from the topics of that package.

/** The stems of the name of every topic. */
export const TOPIC_TERMS: string =
${writeLines(topics.map(({ terms }) => terms.join(' ')).join(' / '))}

/** Their mean, stored like the meanings of common words. */
export const TOPIC_MIDDLES: string =
${writeLines(Buffer.concat(topics.map(({ middle }) => middle)).toString('base64'))}

/** How many phrases are about it. */
export const TOPIC_COUNTS: string =
${writeLines(topics.map(({ codes }) => codes.length).join(' '))}

/** What they mean, topic by topic, stored like the meanings of common words. */
export const TOPIC_MEANINGS: string =
${writeLines(Buffer.concat(topics.flatMap(({ codes }) => codes)).toString('base64'))}
`,
)
