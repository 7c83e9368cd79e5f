import { rateRarity } from './common-words.ts'
import type { TargetText } from './describe-target.ts'
import { detectLanguage } from './detect-language.ts'
import { isAction, KinFinder } from './find-kin.ts'
import { findNames, type Names } from './find-names.ts'
import { LANGUAGE_WORDS } from './language-words.data.ts'
import { readTerms } from './read-words.ts'
import { TermIndex } from './term-index.ts'
import { TopTwo } from './top-two.ts'

/** Robertson and Zaragoza 2009, with a mild length penalty: descriptions are long on purpose. */
const BM25_SATURATION = 1.2
const BM25_LENGTH = 0.5
const BM25_WEIGHT = 0.12
const ITEM_WEIGHT = 1.8
const NAME_WEIGHT = 2
/** What is to be done counts more than what it is done to, where a request begins with it. */
const LEADING_ACTION = 1.3
/** A place or a person tells little about what is asked. */
const NAME_IN_EXAMPLE = 0.1
/** So does a word of grammar. */
const SMALL_WORD = 0.1
/** Words past these add cost and no knowledge. */
const MAX_QUERY_TERMS = 256

/** A clause or an example. */
interface Item {
  target: number
  terms: ReadonlyMap<number, number>
  /** Total weight of its terms. */
  mass: number
}

interface Vocabulary {
  termByStem: ReadonlyMap<string, number>
  /** Weight of a term in the coverage of a request: rare in English and rare among the targets. */
  weights: Float64Array
}

/** Stems of the words that carry no topic in the language of the targets, where that is not English. */
function listSmallWords(targets: readonly TargetText[]): ReadonlySet<string> {
  const texts = targets.flatMap(({ description, examples }) => [description, ...examples])
  const language = detectLanguage(texts.join(' '))
  return new Set(readTerms(language === undefined ? '' : (LANGUAGE_WORDS[language] ?? '')))
}

function countStems(target: TargetText, names: Names): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const stem of readTerms(text)) {
      counts.set(stem, (counts.get(stem) ?? 0) + weight * (names.has(stem) ? NAME_IN_EXAMPLE : 1))
    }
  }
  add(target.name, NAME_WEIGHT)
  add(target.description, 1)
  for (const example of target.examples) add(example, 1)
  return counts
}

function buildVocabulary(
  counted: readonly ReadonlyMap<string, number>[],
  factor: (stem: string) => number,
): Vocabulary {
  const termByStem = new Map<string, number>()
  const holders: number[] = []
  for (const counts of counted) {
    for (const stem of counts.keys()) {
      const term = termByStem.get(stem) ?? termByStem.size
      termByStem.set(stem, term)
      holders[term] = (holders[term] ?? 0) + 1
    }
  }
  const rarity = (stem: string, term: number) =>
    rateRarity(stem) * rateSpread(counted.length, holders[term] ?? 0) * factor(stem)
  return { termByStem, weights: Float64Array.from(termByStem, ([stem, term]) => rarity(stem, term)) }
}

/** How few of the targets have a term. */
function rateSpread(size: number, holders: number): number {
  return Math.sqrt(Math.log(1 + (size + 0.5) / (holders + 0.5)))
}

/** For every target the weight of its terms in BM25. */
function weighTargets(
  counted: readonly ReadonlyMap<string, number>[],
  { termByStem }: Vocabulary,
): Map<number, number>[] {
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, counted.length) || 1
  const holders = new Map<string, number>()
  for (const counts of counted) for (const stem of counts.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return counted.map((counts, target) => {
    const norm = BM25_SATURATION * (1 - BM25_LENGTH + (BM25_LENGTH * (lengths[target] ?? 0)) / meanLength)
    const weights = new Map<number, number>()
    for (const [stem, count] of counts) {
      const share = (holders.get(stem) ?? 0) + 0.5
      const idf = Math.log(1 + (counted.length - share + 1) / share)
      weights.set(termByStem.get(stem) ?? 0, (idf * count * (BM25_SATURATION + 1)) / (count + norm))
    }
    return weights
  })
}

function listItems(targets: readonly TargetText[], { termByStem, weights }: Vocabulary): Item[] {
  const items: Item[] = []
  targets.forEach((text, target) => {
    for (const item of [...text.clauses, ...text.examples]) {
      const terms = new Map<number, number>()
      for (const stem of readTerms(item)) {
        const term = termByStem.get(stem)
        if (term !== undefined) terms.set(term, 1)
      }
      const mass = [...terms.keys()].reduce((sum, term) => sum + (weights[term] ?? 0), 0)
      if (mass > 0) items.push({ target, terms, mass })
    }
  })
  return items
}

/**
 * Scores by words: the share of the request's rarity that a target's text covers, a little BM25, and how well its two
 * likest clauses or examples match. A word counts as far as the target has it or a relative of it.
 */
export class LexicalScorer {
  private readonly size: number
  private readonly kin: KinFinder
  private readonly small: ReadonlySet<string>
  private readonly vocabulary: Vocabulary
  private readonly targetIndex: TermIndex
  private readonly items: readonly Item[]
  private readonly itemIndex: TermIndex

  /** `senseWeight`: how much relatives by sense count; less beside an encoder, which knows sense better. */
  constructor(targets: readonly TargetText[], senseWeight: number) {
    const names = findNames(targets)
    this.small = listSmallWords(targets)
    const counted = targets.map((target) => countStems(target, names))
    this.size = targets.length
    this.vocabulary = buildVocabulary(counted, (stem) =>
      names.has(stem) ? NAME_IN_EXAMPLE : this.small.has(stem) ? SMALL_WORD : 1,
    )
    this.kin = new KinFinder([...this.vocabulary.termByStem.keys()], senseWeight)
    this.targetIndex = new TermIndex(weighTargets(counted, this.vocabulary))
    this.items = listItems(targets, this.vocabulary)
    this.itemIndex = new TermIndex(this.items.map((item) => item.terms))
  }

  /** Scores the terms of a text: one number a target. */
  score(terms: readonly string[]): Float64Array {
    const coverage = new Float64Array(this.size)
    const bm25 = new Float64Array(this.size)
    const overlap = new Float64Array(this.items.length)
    let mass = 0
    let boost = LEADING_ACTION
    for (const stem of new Set(terms.slice(0, MAX_QUERY_TERMS))) {
      const kin = this.kin.find(stem)
      const weight = this.weigh(stem) * (isAction(stem) ? boost : 1)
      boost = 1
      mass += weight
      this.targetIndex.visit(kin, (target, likeness, product) => {
        coverage[target] = (coverage[target] ?? 0) + weight * likeness
        bm25[target] = (bm25[target] ?? 0) + product
      })
      this.itemIndex.visit(kin, (item, likeness) => {
        overlap[item] = (overlap[item] ?? 0) + weight * likeness
      })
    }
    if (mass === 0) return coverage
    const likest = this.matchItems(overlap, mass)
    return coverage.map(
      (covered, target) => covered / mass + BM25_WEIGHT * (bm25[target] ?? 0) + ITEM_WEIGHT * (likest[target] ?? 0),
    )
  }

  private weigh(stem: string): number {
    const term = this.vocabulary.termByStem.get(stem)
    if (term !== undefined) return this.vocabulary.weights[term] ?? 0
    return rateRarity(stem) * rateSpread(this.size, 0) * (this.small.has(stem) ? SMALL_WORD : 1)
  }

  /** Mean of the two likest items of every target. */
  private matchItems(overlap: Float64Array, mass: number): Float64Array {
    const likest = new TopTwo(this.size)
    this.items.forEach(({ target, mass: itemMass }, index) => {
      likest.offer(target, (overlap[index] ?? 0) / Math.sqrt(mass * itemMass))
    })
    return likest.means()
  }
}
