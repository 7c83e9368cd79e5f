/** An edit costs no less, as far as it brings a letter that was not there. */
const LEAST_EDIT = 0.7
const LETTER_A = 97
const LETTERS = 26

/** The letters of a word as bits. */
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

/** Words whose letters are kept as bits, so that most are passed over at once when one like another is looked for. */
export class WordShelf {
  private readonly words: readonly string[]
  private readonly rarities: readonly number[]
  private readonly masks: Int32Array

  /** `rarities`: a negative log probability for each word. */
  constructor(words: readonly string[], rarities: readonly number[]) {
    this.words = words
    this.rarities = rarities
    this.masks = Int32Array.from(words, readMask)
  }

  /** Tells the words that edits of this cost at most may turn into another one, and some more. */
  visit(word: string, most: number, tell: (candidate: string, rarity: number) => void): void {
    const mask = readMask(word)
    const changes = Math.floor(most / LEAST_EDIT)
    for (let at = 0; at < this.words.length; at++) {
      const other = this.masks[at] as number
      if (countBits(other & ~mask) > changes || countBits(mask & ~other) > changes) continue
      const candidate = this.words[at] as string
      if (Math.abs(candidate.length - word.length) <= changes + 1) tell(candidate, this.rarities[at] as number)
    }
  }
}
