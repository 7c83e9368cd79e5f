import { listFunctionWords } from '../language/list-function-words.ts'
import { openRequestPatterns } from '../language/request-patterns.ts'
import type { TargetLanguages } from '../language/target-languages.ts'
import { FormTermFinder } from './form-term-finder.ts'
import type { Lexicon } from './lexicon.ts'

/** Scripts in which one character is a syllable or a word. */
const DENSE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u
const NUMBER = /^\d+$/
const NUMBER_RARITY = 3
const DENSE_RARITIES = [4.5, 6, 8, 8.5]
const RAREST = 9
const LEAST_RARITY = 4.5
const RARITY_A_LETTER = 0.7

/** Estimates rarity by length: longer words are rarer (Zipf 1935). */
function rateByLength(stem: string): number {
  if (NUMBER.test(stem)) return NUMBER_RARITY
  if (DENSE.test(stem)) return DENSE_RARITIES[stem.length] ?? RAREST
  return Math.min(RAREST, LEAST_RARITY + RARITY_A_LETTER * Math.max(0, stem.length - 2))
}

/**
 * Word knowledge for languages other than English: a few hundred function words. Everything else is estimated from form
 * and length.
 */
export class GenericLexicon implements Lexicon {
  readonly small: ReadonlySet<string>
  readonly rateRarity: (stem: string) => number = rateByLength

  private readonly fixed: ReadonlySet<string>

  /** `fixed`: stems of words of time and number, which have no other forms. */
  constructor(small: ReadonlySet<string>, fixed: ReadonlySet<string>) {
    this.small = small
    this.fixed = fixed
  }

  /**
   * Loads the function words of all languages of the targets, and the words of time and number of the main language.
   */
  static open(languages: TargetLanguages): GenericLexicon {
    return new GenericLexicon(
      listFunctionWords(languages.list()),
      openRequestPatterns(languages.main)?.values ?? new Set(),
    )
  }

  isAction(): boolean {
    return false
  }

  openTermFinder(stems: readonly string[]): FormTermFinder {
    return new FormTermFinder(stems, this.fixed)
  }
}
