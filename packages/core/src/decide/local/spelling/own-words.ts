import type { TargetText } from '../describe-target.ts'
import { readStem, readWords } from '../words/read-words.ts'
import { isOtherWord, rateCommon } from './known-words.ts'
import { LetterMaskIndex } from './letter-mask-index.ts'
import { Neighbours } from './neighbours.ts'

/** Words of the targets are more likely in requests than their rarity suggests. */
const OWN_RARITY = 4.5
const LEAST_LENGTH = 3
const LEAST_BEGINNING = 4
const PLAIN_WORD = /^[a-z]+$/

function isKnown(word: string): boolean {
  return rateCommon(word) !== undefined || isOtherWord(word)
}

/** The words of the targets. */
export class OwnWords {
  /** Words that a misspelt word may stand for. */
  readonly index: LetterMaskIndex
  private readonly words = new Set<string>()
  private readonly neighbours: Neighbours
  private readonly stems = new Set<string>()

  constructor(targets: readonly TargetText[]) {
    for (const { name, description, examples } of targets) {
      for (const word of readWords([name, description, ...examples].join(' '))) this.words.add(word)
    }
    this.neighbours = new Neighbours(targets)
    for (const word of this.words) this.stems.add(readStem(word))
    const plain = [...this.words].filter((word) => word.length >= LEAST_LENGTH && PLAIN_WORD.test(word))
    this.index = new LetterMaskIndex(
      plain,
      plain.map((word) => this.rate(word) ?? OWN_RARITY),
    )
  }

  /** Rarity of a word in requests; undefined if it is neither a target word nor a common one. */
  rate(word: string): number | undefined {
    const common = rateCommon(word)
    return this.has(word) ? Math.min(OWN_RARITY, common ?? OWN_RARITY) : common
  }

  /** Whether a word is the beginning of a target word: "postgres" for PostgreSQL. */
  shortens(word: string): boolean {
    if (word.length < LEAST_BEGINNING) return false
    for (const own of this.words) if (own.startsWith(word)) return true
    return false
  }

  /** Rewrites a word that the targets write differently: a compound in two words, an acronym in full. */
  rewrite(word: string): string | undefined {
    if (this.has(word)) return undefined
    return this.neighbours.part(word) ?? (isKnown(word) ? undefined : this.neighbours.spellOut(word))
  }

  /** Whether the targets have a word, in this or another form. */
  has(word: string): boolean {
    return this.words.has(word) || this.stems.has(readStem(word))
  }
}
