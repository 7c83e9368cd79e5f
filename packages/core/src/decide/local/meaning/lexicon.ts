import type { RelatedTerm } from './english-term-finder.ts'

/** Finds, in a fixed list of stems, those that a word of a request may mean. */
export interface TermFinder {
  find(stem: string): RelatedTerm[]
}

/** Word knowledge of a language. */
export interface Lexicon {
  /** Stems of function words that no general list of stop words contains. */
  readonly small: ReadonlySet<string>
  /** The rarity of a stem, as a negative log probability. */
  rateRarity(stem: string): number
  /** Whether a word names an action. */
  isAction(stem: string): boolean
  /** `stems`: the targets' stems, in the order of their terms. */
  openTermFinder(stems: readonly string[]): TermFinder
}
