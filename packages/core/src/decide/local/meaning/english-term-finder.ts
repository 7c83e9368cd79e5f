import { stemmer } from 'stemmer'
import { isCommonStem } from '../words/common-words.ts'
import { ACTION_GROUPS, SPEECH_GROUPS } from './action-groups.data.ts'
import type { SenseTable } from './sense-table.ts'
import { SpellingIndex } from './spelling-index.ts'

/** A target word that a request word may refer to, with a likelihood from 0 to 1. */
export interface RelatedTerm {
  term: number
  similarity: number
}

const GRAM = 4
const TYPO_SIMILARITY = 0.6
const SHARED_GRAMS = 0.5
const SHARED_GRAMS_WEIGHT = 0.5
const MIN_PART = 4
const PART_SIMILARITY = 0.5
const MIN_ROOT = 5
const ROOT_SHARE = 0.7
const ROOT_SIMILARITY = 0.5

/** Weight of a synonym for the same action. */
const ACTION_SIMILARITY = 0.5

const groupsByStem = new Map<string, number[]>()
for (const [group, words] of [...ACTION_GROUPS, ...SPEECH_GROUPS].entries()) {
  for (const word of words.split(' ')) {
    const stem = stemmer(word)
    groupsByStem.set(stem, [...(groupsByStem.get(stem) ?? []), group])
  }
}

/** Whether a word names an action. */
export function isAction(stem: string): boolean {
  return (groupsByStem.get(stem)?.[0] ?? ACTION_GROUPS.length) < ACTION_GROUPS.length
}

/** Weights of words related by meaning. */
export interface SenseShare {
  /** Factor from cosine to likelihood. */
  weight: number
  /** Smallest cosine that counts. */
  least: number
}

type Raise = (term: number, similarity: number) => void

function readGrams(word: string): Set<string> {
  const padded = ` ${word} `
  const grams = new Set<string>()
  for (let at = 0; at + GRAM <= padded.length; at++) grams.add(padded.slice(at, at + GRAM))
  return grams
}

function addTo<Key>(index: Map<Key, number[]>, key: Key, term: number): void {
  const terms = index.get(key)
  if (terms) terms.push(term)
  else index.set(key, [term])
}

/** Whether a word is the first or last part of a compound: "zone" in "timezone", "schein" in "Gutschein". */
function isPartOf(part: string, whole: string): boolean {
  return part.length >= MIN_PART && whole.length >= part.length + 3 && (whole.startsWith(part) || whole.endsWith(part))
}

/** Whether two words share a beginning that covers most of the shorter one. */
function haveRoot(left: string, right: string): boolean {
  const most = Math.min(left.length, right.length)
  let at = 0
  while (at < most && left[at] === right[at]) at++
  return at >= MIN_ROOT && at >= ROOT_SHARE * most
}

/**
 * Finds the target words that a request word may refer to: the same word, a misspelling, or a word related in form or
 * meaning.
 */
export class EnglishTermFinder {
  private readonly termByStem = new Map<string, number>()
  private readonly gramIndex = new Map<string, number[]>()
  private readonly spelling: SpellingIndex
  private readonly stems: readonly string[]
  private readonly sense: SenseTable
  private readonly termsByGroup = new Map<number, number[]>()
  private readonly share: SenseShare

  /** `sense` contains the stems, in the order of the terms. */
  constructor(sense: SenseTable, share: SenseShare) {
    const { stems } = sense
    this.share = share
    this.sense = sense
    this.stems = stems
    this.spelling = new SpellingIndex(stems)
    stems.forEach((stem, term) => {
      this.termByStem.set(stem, term)
      for (const group of groupsByStem.get(stem) ?? []) addTo(this.termsByGroup, group, term)
      for (const gram of readGrams(stem)) addTo(this.gramIndex, gram, term)
    })
  }

  find(stem: string): RelatedTerm[] {
    const similarityByTerm = new Map<number, number>()
    const raise: Raise = (term, similarity) => {
      if (similarity > (similarityByTerm.get(term) ?? 0)) similarityByTerm.set(term, similarity)
    }
    const exact = this.termByStem.get(stem)
    if (exact !== undefined) raise(exact, 1)
    this.addRelativesByForm(stem, raise)
    this.addRelativesBySense(stem, this.share.weight, raise)
    for (const group of groupsByStem.get(stem) ?? []) {
      for (const term of this.termsByGroup.get(group) ?? []) raise(term, ACTION_SIMILARITY)
    }
    if (exact === undefined && !isCommonStem(stem))
      for (const term of this.spelling.find(stem)) raise(term, TYPO_SIMILARITY)
    return [...similarityByTerm].map(([term, similarity]) => ({ term, similarity }))
  }

  private addRelativesByForm(stem: string, raise: Raise): void {
    const grams = readGrams(stem)
    const shared = new Map<number, number>()
    for (const gram of grams) {
      for (const term of this.gramIndex.get(gram) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1)
    }
    for (const [term, count] of shared) {
      const share = count / grams.size
      if (share >= SHARED_GRAMS) raise(term, SHARED_GRAMS_WEIGHT * share)
      const other = this.stems[term] ?? ''
      if (isPartOf(stem, other) || isPartOf(other, stem)) raise(term, PART_SIMILARITY)
      else if (haveRoot(stem, other)) raise(term, ROOT_SIMILARITY)
    }
  }

  private addRelativesBySense(stem: string, weight: number, raise: Raise): void {
    const cosines = this.sense.compare(stem)
    if (!cosines) return
    for (let at = 0; at < cosines.length; at++) {
      const cosine = cosines[at] as number
      if (cosine >= this.share.least) raise(this.sense.terms[at] as number, weight * cosine)
    }
  }
}
