import type { RelatedTerm } from './english-term-finder.ts'
import { SpellingIndex } from './spelling-index.ts'

/**
 * Length of the character n-grams that index words: three in alphabetic scripts, one where a character is a syllable or
 * a word.
 */
const GRAM = 3
const DENSE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u
const DENSE_SIGNS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/gu
const HAN = /\p{Script=Han}/gu
const HANGUL = /^\p{Script=Hangul}+$/u
/** Korean suffixes: case, topic and number, and the most common verb endings. */
const KOREAN_ENDING =
  /^(?:이|가|을|를|은|는|의|에|도|로|으로|와|과|랑|만|요|고|서|줘|나|라|어|아|게|지|면|니|다|들|에서|에게|한테|께|까지|부터|보다|처럼|하고|이나|이랑|에는|에도|로는|들이|들을|들은|들의|이에요|예요|입니다|이요|인가요|해|해요|해줘|하고|하다|합니다|하는|한|할|했어요|하기|해주세요|된|됐어요|되다|되지|라고|에서는|행)$/u
const TYPO_SIMILARITY = 0.6
const MIN_TYPO = 5
const INFLECTED = 0.9
const RELATED = 0.7
const DISTANT = 0.5
const COMPOUND = 0.6
/** Minimum share of a common prefix for two words to count as forms of one word. */
const NEARLY_SAME = 0.8
const SAME_ROOT = 0.66

function countCommonStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length)
  let at = 0
  while (at < most && left[at] === right[at]) at++
  return at
}

function countCommonEnd(left: string, right: string): number {
  const most = Math.min(left.length, right.length)
  let at = 0
  while (at < most && left[left.length - 1 - at] === right[right.length - 1 - at]) at++
  return at
}

/** Rates words of alphabetic scripts: inflection, common root, part of a compound. */
function rateLetters(left: string, right: string): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const rest = long.length - short.length
  const start = countCommonStart(short, long)
  if (start === short.length && short.length >= 3 && rest <= 3)
    return short.length > 3 ? INFLECTED : rest < 3 ? RELATED : 0
  if (short.length >= 4 && (start === short.length || long.endsWith(short))) return COMPOUND
  const share = (2 * start) / (short.length + long.length)
  if (start >= 4 && share >= NEARLY_SAME) return INFLECTED
  if (start >= 4 && share >= SAME_ROOT) return RELATED
  if (start >= 5) return DISTANT
  if (short.length >= 5 && long.includes(short)) return COMPOUND
  return countCommonEnd(short, long) >= 6 ? DISTANT : 0
}

function rateKorean(left: string, right: string): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const start = countCommonStart(short, long)
  if (start === short.length) {
    if (KOREAN_ENDING.test(long.slice(start))) return INFLECTED
    return short.length > 1 ? RELATED : 0
  }
  if (start > 0 && KOREAN_ENDING.test(short.slice(start)) && KOREAN_ENDING.test(long.slice(start))) return RELATED
  if (start >= 2) return DISTANT
  return short.length > 1 && long.includes(short) ? COMPOUND : 0
}

/** Rates words of Han characters: substring or shared characters. */
function rateSigns(left: string, right: string): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (long.includes(short)) return short.length > 1 ? (long.startsWith(short) ? 0.8 : RELATED) : DISTANT
  const signs = new Set(left.match(HAN))
  if (signs.size === 0) return rateLetters(left, right)
  const others = new Set(right.match(HAN))
  let shared = 0
  for (const sign of signs) if (others.has(sign)) shared++
  return (DISTANT * shared) / Math.max(signs.size, others.size)
}

/** The likelihood (0 to 1) that two different words are forms of one word, by their letters only. */
function rateForms(left: string, right: string): number {
  if (HANGUL.test(left)) return HANGUL.test(right) ? rateKorean(left, right) : 0
  return DENSE.test(left) ? rateSigns(left, right) : rateLetters(left, right)
}

function readGrams(stem: string): Set<string> {
  const grams = new Set(stem.match(DENSE_SIGNS) ?? [])
  for (let at = 0; at + GRAM <= stem.length; at++) grams.add(stem.slice(at, at + GRAM))
  return grams
}

/**
 * Finds those words of the targets that a word of a request may be a form of: inflected, part of a compound, or
 * misspelt. It works for any language because it uses letters only.
 */
export class FormTermFinder {
  private readonly stems: readonly string[]
  private readonly termByStem = new Map<string, number>()
  private readonly termsByGram = new Map<string, number[]>()
  private readonly spelling: SpellingIndex
  private readonly fixed: ReadonlySet<string>

  /** `fixed`: stems that are never forms of another word, however similar: "nueve" (nine) is not "nieve" (snow). */
  constructor(stems: readonly string[], fixed: ReadonlySet<string>) {
    this.stems = stems
    this.fixed = fixed
    this.spelling = new SpellingIndex(stems)
    for (const [term, stem] of stems.entries()) {
      this.termByStem.set(stem, term)
      for (const gram of readGrams(stem)) {
        const terms = this.termsByGram.get(gram)
        if (terms) terms.push(term)
        else this.termsByGram.set(gram, [term])
      }
    }
  }

  find(stem: string): RelatedTerm[] {
    const found = new Map<number, number>()
    const exact = this.termByStem.get(stem)
    if (this.fixed.has(stem)) return exact === undefined ? [] : [{ term: exact, similarity: 1 }]
    for (const gram of readGrams(stem)) {
      for (const term of this.termsByGram.get(gram) ?? []) {
        if (found.has(term) || term === exact) continue
        found.set(term, rateForms(stem, this.stems[term] ?? ''))
      }
    }
    if (exact !== undefined) found.set(exact, 1)
    else if (stem.length >= MIN_TYPO) {
      for (const term of this.spelling.find(stem)) found.set(term, Math.max(TYPO_SIMILARITY, found.get(term) ?? 0))
    }
    return Array.from(found, ([term, similarity]) => ({ term, similarity })).filter(({ similarity }) => similarity > 0)
  }
}
