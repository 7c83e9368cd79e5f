// BM25 (Robertson and Zaragoza 2009): one document per agent, stemmed words, stop words included.
import { stemmer } from '../../../packages/core/node_modules/stemmer/index.js'

const K1 = 1.2
const B = 0.75

const readWords = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemmer)

export const name = 'BM25'

export async function prepare(agents) {
  const documents = agents.map(({ id, description, examples }) => {
    const counts = new Map()
    const words = readWords([id.replaceAll('_', ' '), description, ...examples].join(' '))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    return { counts, length: words.length }
  })
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const documentCounts = new Map()
  for (const { counts } of documents)
    for (const word of counts.keys()) documentCounts.set(word, (documentCounts.get(word) ?? 0) + 1)
  const weigh = (word) => {
    const count = documentCounts.get(word) ?? 0
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5))
  }
  const decide = async (turns) => {
    const words = new Set(readWords(turns.at(-1)))
    const scores = documents.map(({ counts, length }, index) => {
      let score = 0
      for (const word of words) {
        const count = counts.get(word) ?? 0
        if (count > 0) score += (weigh(word) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean))
      }
      return { id: agents[index].id, score }
    })
    const ranking = scores.toSorted((left, right) => right.score - left.score)
    return { agents: [ranking[0].id], ranking: ranking.map(({ id }) => id), confidence: ranking[0].score }
  }
  return { decide, close: async () => {} }
}
