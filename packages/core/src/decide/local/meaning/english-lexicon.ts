import { rateRarity } from '../words/common-words.ts'
import { EnglishTermFinder, isAction, type SenseShare } from './english-term-finder.ts'
import type { Lexicon } from './lexicon.ts'
import { SenseTable } from './sense-table.ts'

/** Knowledge about English words: frequency, meaning, and synonyms for actions. */
export class EnglishLexicon implements Lexicon {
  /** Empty, because the general list contains them all. */
  readonly small: ReadonlySet<string> = new Set()
  readonly rateRarity: (stem: string) => number = rateRarity
  readonly isAction: (stem: string) => boolean = isAction
  /** Meanings of the targets' words, set once their related words are known. */
  sense: SenseTable = new SenseTable([])
  private readonly share: SenseShare

  /** `share` is the weight of words related by meaning; smaller with an encoder, which knows meaning better. */
  constructor(share: SenseShare) {
    this.share = share
  }

  openTermFinder(stems: readonly string[]): EnglishTermFinder {
    this.sense = new SenseTable(stems)
    return new EnglishTermFinder(this.sense, this.share)
  }
}
