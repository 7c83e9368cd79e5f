import type { EncoderTopics } from '@planojs/core'
import { openWeights, readRows, type TopicsHeader } from './weights-file.ts'

/** Reads the topics from the bytes of their file. */
export function readTopics(file: ArrayBuffer): EncoderTopics {
  const weights = openWeights<TopicsHeader>(file)
  const { names, counts, knownTexts, shares } = weights.header
  const rows = readRows(weights.matrix('topics'))
  let next = names.length
  const topics = names.map((name, index) => {
    const from = next
    next += counts[index] ?? 0
    return { name, vector: rows[index] ?? new Float32Array(0), requests: rows.slice(from, next) }
  })
  return { topics, known: new Map(knownTexts.map((text, index) => [text, shares[index] ?? []])) }
}
