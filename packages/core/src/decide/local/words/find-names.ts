import type { TargetText } from '../describe-target.ts'
import { isCommonStem } from './common-words.ts'
import { readAccentedStem, readWords } from './read-words.ts'

/** Names and dates in examples: incidental details of a request, not its topic. */
export interface Names {
  /** Whether a stem is, or looks like, a name. */
  has(stem: string): boolean
  /** Removes certain names from a text. */
  leaveOut(text: string): string
}

/** A capitalised word within a sentence, excluding "I" and words after a full stop or quote. */
const CAPITALISED = /(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{M}]+/gu
/** A word after a preposition of place. */
const PLACED = /\b(?:in|to|from|near|at|around) (\p{Ll}[\p{L}\p{M}]+)/gu
const WORD = /\p{L}[\p{L}\p{M}]+/gu
/** If this share of a target's examples contains a name, the name is part of the topic. */
const SUBJECT_SHARE = 0.5
const MIN_SUBJECT = 3

function listCapitalised(example: string): string[] {
  return Array.from(example.matchAll(CAPITALISED), ([word]) => word.toLowerCase())
}

/** Unknown words after prepositions of place, which are usually places in lower case. */
function listPlaced(example: string): string[] {
  return Array.from(example.matchAll(PLACED), ([, word = '']) => word).filter(
    (word) => !isCommonStem(readAccentedStem(word)),
  )
}

function countWords(examples: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const example of examples)
    for (const word of new Set(readWords(example))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** If most words are capitalised, as nouns are in German, capitals carry no information. */
function capitalises(examples: readonly string[]): boolean {
  const text = examples.join(' ')
  const inside = text.match(CAPITALISED)?.length ?? 0
  return inside > (text.match(/\p{L}+/gu)?.length ?? 0) / 5
}

/** Finds names in the examples of targets, except those that a description mentions or that most examples share. */
export function findNames(targets: readonly TargetText[]): Names {
  const described = new Set(
    targets.flatMap(({ name, description }) => readWords(`${name} ${description}`)).map(readAccentedStem),
  )
  const sure = new Set<string>()
  const stems = new Set<string>()
  for (const { examples } of targets) {
    if (capitalises(examples)) continue
    const counts = countWords(examples)
    const isName = (word: string) => {
      const count = counts.get(word) ?? 0
      const isSubject = count >= MIN_SUBJECT && count > SUBJECT_SHARE * examples.length
      return !isSubject && !described.has(readAccentedStem(word))
    }
    const capitalised = examples.flatMap(listCapitalised).filter(isName)
    for (const word of capitalised) sure.add(word)
    for (const word of [...capitalised, ...examples.flatMap(listPlaced).filter(isName)])
      stems.add(readAccentedStem(word))
  }
  return {
    has: (stem) => stems.has(stem),
    leaveOut: (text) =>
      sure.size === 0 ? text : text.replace(WORD, (word) => (sure.has(word.toLowerCase()) ? '' : word)),
  }
}
