import { rateRarity } from '../words/common-words.ts'
import { isAction, KinFinder, type SenseShare } from './find-kin.ts'
import { SenseTable } from './sense-table.ts'
import type { WordLore } from './word-lore.ts'

/** Knowledge about English words: frequency, meaning, and synonyms for actions. */
export class EnglishLore implements WordLore {
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

  openKin(stems: readonly string[]): KinFinder {
    this.sense = new SenseTable(stems)
    return new KinFinder(this.sense, this.share)
  }
}
