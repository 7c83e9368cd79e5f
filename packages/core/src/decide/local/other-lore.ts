import { FormKinFinder } from './form-kin.ts'
import type { WordLore } from './word-lore.ts'

/** A sign of these scripts says as much as a syllable or a word. */
const DENSE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u
const NUMBER = /^\d+$/
const NUMBER_RARITY = 3
const DENSE_RARITIES = [4.5, 6, 8, 8.5]
const RAREST = 9
const LEAST_RARITY = 4.5
const RARITY_A_LETTER = 0.7

/** Longer words are rarer (Zipf 1935). */
function rateByLength(stem: string): number {
  if (NUMBER.test(stem)) return NUMBER_RARITY
  if (DENSE.test(stem)) return DENSE_RARITIES[stem.length] ?? RAREST
  return Math.min(RAREST, LEAST_RARITY + RARITY_A_LETTER * Math.max(0, stem.length - 2))
}

/** Words of any other language, of which nothing is known but a few hundred of grammar: the rest is told by form and length. */
export class OtherLore implements WordLore {
  readonly small: ReadonlySet<string>
  readonly rateRarity: (stem: string) => number = rateByLength

  constructor(small: ReadonlySet<string>) {
    this.small = small
  }

  isAction(): boolean {
    return false
  }

  openKin(stems: readonly string[]): FormKinFinder {
    return new FormKinFinder(stems)
  }
}
