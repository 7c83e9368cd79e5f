import { RARITY_BY_STEM_LIST } from './word-rarity.data.ts'

/** Inverse document frequency of stems that the table leaves out. */
const UNLISTED = 8.6

const rarityByStem = new Map<string, number>()
for (const [doubledIdf, stems] of RARITY_BY_STEM_LIST) {
  for (const stem of stems.split(' ')) rarityByStem.set(stem, doubledIdf / 2)
}

/** How rare a stem is in general English, as an inverse document frequency (natural logarithm). */
export function rateRarity(stem: string): number {
  return rarityByStem.get(stem) ?? UNLISTED
}

/** Whether the stem is a common English word, so that it is no misspelling. */
export function isCommonStem(stem: string): boolean {
  return rarityByStem.has(stem)
}
