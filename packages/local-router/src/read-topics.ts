import type { EncoderTopics, KnownText } from '@planojs/core'
import { openWeights, readRows, type TopicsHeader } from './weights-file.ts'

/** Reads the topics from the bytes of their file. */
export function readTopics(file: ArrayBuffer): EncoderTopics {
  const weights = openWeights<TopicsHeader>(file)
  const { names, counts, knownTexts, shares, nearest } = weights.header
  const rows = readRows(weights.matrix('topics'))
  let next = names.length
  const topics = names.map((name, index) => {
    const from = next
    next += counts[index] ?? 0
    return { name, vector: rows[index] ?? new Float32Array(0), requests: rows.slice(from, next) }
  })
  const textOf = (index: number) => knownTexts[index] ?? ''
  const known = knownTexts.map((text, index): [string, KnownText] => [
    text,
    {
      topics: shares[index] ?? [],
      nearest: (nearest[index] ?? []).map(([other, likeness]) => [textOf(other), likeness]),
    },
  ])
  return { topics, known: new Map(known) }
}
