import { rateRarity } from './common-words.ts'
import { isAction, KinFinder, type SenseShare } from './find-kin.ts'
import { SenseTable } from './sense-table.ts'
import type { WordLore } from './word-lore.ts'

/** English words: how frequent they are, what they mean, and which name the same action. */
export class EnglishLore implements WordLore {
  /** The general list has them all. */
  readonly small: ReadonlySet<string> = new Set()
  readonly rateRarity: (stem: string) => number = rateRarity
  readonly isAction: (stem: string) => boolean = isAction
  /** What the words of the targets mean, once their kin is known. */
  sense: SenseTable = new SenseTable([])
  private readonly share: SenseShare

  /** `share`: what relatives by sense count; less beside an encoder, which knows sense better. */
  constructor(share: SenseShare) {
    this.share = share
  }

  openKin(stems: readonly string[]): KinFinder {
    this.sense = new SenseTable(stems)
    return new KinFinder(this.sense, this.share)
  }
}
