import type { EncoderTopics, KnownText } from '@planojs/core'
import { openWeights, readRow, type TopicsHeader } from '../model/weights-file.ts'

/** Reads the topics from their file. Vectors are read on demand. */
export function readTopics(file: ArrayBuffer): EncoderTopics {
  const weights = openWeights<TopicsHeader>(file)
  const { names, counts, knownTexts, shares, nearest, vectors } = weights.header
  const matrix = weights.matrix('topics')
  const { columns } = matrix.entry
  const middles = vectors['middles'] && weights.vector('middles')
  let next = names.length
  const topics = names.map((name, index) => {
    const from = next
    const count = counts[index] ?? 0
    next += count
    return {
      name,
      get vector() {
        return readRow(matrix, index)
      },
      get requests() {
        return Array.from({ length: count }, (_, request) => readRow(matrix, from + request))
      },
      ...(middles ? { middle: middles.subarray(index * columns, (index + 1) * columns) } : {}),
    }
  })
  const textOf = (index: number) => knownTexts[index] ?? ''
  const known = knownTexts.map((text, index): [string, KnownText] => [
    text,
    {
      topics: shares[index] ?? [],
      nearest: (nearest[index] ?? []).map(([other, similarity]) => [textOf(other), similarity]),
    },
  ])
  return { topics, known: new Map(known) }
}
