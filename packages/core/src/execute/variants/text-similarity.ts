const WORD = /[\p{L}\p{N}]+/gu

/** Share of words that two texts have in common, from 0 to 1. (Sørensen-Dice coefficient on multisets.) */
export function textSimilarity(one: string, other: string): number {
  const words = countWords(one)
  const others = countWords(other)
  if (words.total + others.total === 0) return 1
  let shared = 0
  for (const [word, count] of words.counts) shared += Math.min(count, others.counts.get(word) ?? 0)
  return (2 * shared) / (words.total + others.total)
}

function countWords(text: string): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>()
  let total = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    total += 1
  }
  return { counts, total }
}
