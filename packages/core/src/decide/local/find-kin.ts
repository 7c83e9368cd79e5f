import { isCommonStem } from './word-rarity.ts'

/** A word of the targets that a word of a request may mean, and how sure that is (0 to 1). */
export interface Kin {
  term: number
  likeness: number
}

const GRAM = 4
const MIN_TYPO_LENGTH = 4
const TYPO_LIKENESS = 0.8
const SHARED_GRAMS = 0.5
const SHARED_GRAMS_WEIGHT = 0.5
const CACHE_SIZE = 4_096

function readGrams(word: string): string[] {
  const padded = ` ${word} `
  const grams: string[] = []
  for (let at = 0; at + GRAM <= padded.length; at++) grams.push(padded.slice(at, at + GRAM))
  return grams
}

/** The word and every word that one deletion makes of it: two words within one edit share one of these. */
function readDeletions(word: string): string[] {
  const forms = [word]
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

/** Whether one insertion, deletion, replacement or swap of neighbours turns one word into the other (Damerau 1964). */
export function isOneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let leftEnd = left.length
  let rightEnd = right.length
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd--
    rightEnd--
  }
  const leftRest = leftEnd - start
  const rightRest = rightEnd - start
  if (leftRest <= 1 && rightRest <= 1) return true
  return leftRest === 2 && rightRest === 2 && left[start] === right[start + 1] && left[start + 1] === right[start]
}

function addTo(index: Map<string, number[]>, key: string, term: number): void {
  const terms = index.get(key)
  if (terms) terms.push(term)
  else index.set(key, [term])
}

/** Finds, among the words of the targets, those that a word of a request may mean: itself, a misspelling, a relative by form. */
export class KinFinder {
  private readonly termByStem = new Map<string, number>()
  private readonly stems: readonly string[]
  private readonly gramIndex = new Map<string, number[]>()
  private readonly gramCounts: number[] = []
  private readonly deletionIndex = new Map<string, number[]>()
  private readonly cache = new Map<string, readonly Kin[]>()

  constructor(stems: readonly string[]) {
    this.stems = stems
    stems.forEach((stem, term) => {
      this.termByStem.set(stem, term)
      const grams = new Set(readGrams(stem))
      this.gramCounts.push(grams.size)
      for (const gram of grams) addTo(this.gramIndex, gram, term)
      if (stem.length >= MIN_TYPO_LENGTH - 1)
        for (const form of readDeletions(stem)) addTo(this.deletionIndex, form, term)
    })
  }

  find(stem: string): readonly Kin[] {
    const known = this.cache.get(stem)
    if (known) return known
    const kin = this.search(stem)
    if (this.cache.size >= CACHE_SIZE) this.cache.clear()
    this.cache.set(stem, kin)
    return kin
  }

  private search(stem: string): Kin[] {
    const likenessByTerm = new Map<number, number>()
    const raise = (term: number, likeness: number) => {
      if (likeness > (likenessByTerm.get(term) ?? 0)) likenessByTerm.set(term, likeness)
    }
    const exact = this.termByStem.get(stem)
    if (exact !== undefined) raise(exact, 1)
    this.addFormRelatives(stem, raise)
    if (exact === undefined && stem.length >= MIN_TYPO_LENGTH && !isCommonStem(stem)) this.addMisspellings(stem, raise)
    return [...likenessByTerm].map(([term, likeness]) => ({ term, likeness }))
  }

  private addFormRelatives(stem: string, raise: (term: number, likeness: number) => void): void {
    const grams = new Set(readGrams(stem))
    const shared = new Map<number, number>()
    for (const gram of grams)
      for (const term of this.gramIndex.get(gram) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1)
    for (const [term, count] of shared) {
      const share = count / grams.size
      if (share >= SHARED_GRAMS) raise(term, SHARED_GRAMS_WEIGHT * share)
    }
  }

  private addMisspellings(stem: string, raise: (term: number, likeness: number) => void): void {
    for (const form of readDeletions(stem)) {
      for (const term of this.deletionIndex.get(form) ?? []) {
        if (isOneEditApart(stem, this.stems[term] ?? '')) raise(term, TYPO_LIKENESS)
      }
    }
  }
}
