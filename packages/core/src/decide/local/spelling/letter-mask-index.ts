/** Lower bound of the cost of an edit that brings in a new letter. */
const LEAST_EDIT = 0.7
const LETTER_A = 97
const LETTERS = 26

/** The letters of a word as a bit mask. */
function readMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - LETTER_A
    if (letter >= 0 && letter < LETTERS) mask |= 1 << letter
  }
  return mask
}

function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Words with a bit mask of their letters, so that a search for similar words can skip most of them. */
export class LetterMaskIndex {
  private readonly words: readonly string[]
  private readonly rarities: readonly number[]
  private readonly masks: Int32Array

  /** `rarities`: a negative log probability for each word. */
  constructor(words: readonly string[], rarities: readonly number[]) {
    this.words = words
    this.rarities = rarities
    this.masks = Int32Array.from(words, readMask)
  }

  /** Visits the words that may be within an edit cost of `most`. It may visit others too. */
  visit(word: string, most: number, onCandidate: (candidate: string, rarity: number) => void): void {
    const mask = readMask(word)
    const changes = Math.floor(most / LEAST_EDIT)
    for (let at = 0; at < this.words.length; at++) {
      const other = this.masks[at] as number
      if (countBits(other & ~mask) > changes || countBits(mask & ~other) > changes) continue
      const candidate = this.words[at] as string
      if (Math.abs(candidate.length - word.length) <= changes + 1) onCandidate(candidate, this.rarities[at] as number)
    }
  }
}
