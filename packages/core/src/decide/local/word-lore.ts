import type { Kin } from './find-kin.ts'

/** Finds, among a fixed list of stems, those that a word of a request may mean. */
export interface KinSource {
  find(stem: string): Kin[]
}

/** What is known of the words of a language. */
export interface WordLore {
  /** Stems of words of grammar that no general list of stop words has. */
  readonly small: ReadonlySet<string>
  /** How rare a stem is, as a negative log probability. */
  rateRarity(stem: string): number
  /** Whether a word says what is to be done. */
  isAction(stem: string): boolean
  /** `stems`: those of the targets, in the order of their terms. */
  openKin(stems: readonly string[]): KinSource
}
