import type { TargetText } from '../describe-target.ts'
import type { Lexicon, TermFinder } from '../meaning/lexicon.ts'
import { TopTwo } from '../vectors/top-two.ts'
import { findNames, type Names } from '../words/find-names.ts'
import { readTerms } from '../words/read-words.ts'
import { Exclusions } from './exclusions.ts'
import { IMPLIED_STEMS } from './read-implied.ts'
import { type Matches, TermIndex } from './term-index.ts'

/** Robertson and Zaragoza 2009, with a weak length penalty, because long descriptions are intentional. */
const BM25_SATURATION = 1.2
const BM25_LENGTH = 0.5
const BM25_WEIGHT = 0.12
const ITEM_WEIGHT = 1.8
const NAME_WEIGHT = 2
/** An action counts more than its object when a request starts with it. */
const LEADING_ACTION = 1.3
/** Names of places and persons carry little information. */
const NAME_IN_EXAMPLE = 0.1
/** Weight of a request form relative to a word; it does not count for the coverage. */
const FORM_WEIGHT = 3.5
/** A single letter that only distinguishes target names. */
const LETTER = /^[a-z\d]$/i
/** Weight of function words. */
const SMALL_WORD = 0.1
/** More words add cost but no information. */
const MAX_QUERY_TERMS = 256
/** Cache size for word matches, about 20 bytes each. */
const MAX_KEPT_MATCHES = 400_000
/** A longer substring may keep its whole text in memory. */
const MAX_KEPT_STEM = 12

/** A clause or an example. */
interface Item {
  target: number
  terms: ReadonlyMap<number, number>
  /** Total weight of its terms. */
  mass: number
}

/** The evidence of a request word. */
interface Evidence {
  weight: number
  isAction: boolean
  targets: Matches
  items: Matches
  /** The targets that exclude the word. */
  excludedBy: readonly number[]
}

interface Vocabulary {
  termByStem: ReadonlyMap<string, number>
  /** Weight of a term for coverage: rare in English and rare among the targets. */
  weights: Float64Array
}

function countStems(target: TargetText, names: Names): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const stem of readTerms(text)) {
      counts.set(stem, (counts.get(stem) ?? 0) + weight * (names.has(stem) ? NAME_IN_EXAMPLE : 1))
    }
  }
  if (!LETTER.test(target.name)) add(target.name, NAME_WEIGHT)
  add(target.description, 1)
  for (const example of target.examples) add(example, 1)
  return counts
}

/** `rate` gives the rarity of a stem and its weight. */
function buildVocabulary(counted: readonly ReadonlyMap<string, number>[], rate: (stem: string) => number): Vocabulary {
  const termByStem = new Map<string, number>()
  const holders: number[] = []
  for (const counts of counted) {
    for (const stem of counts.keys()) {
      const term = termByStem.get(stem) ?? termByStem.size
      termByStem.set(stem, term)
      holders[term] = (holders[term] ?? 0) + 1
    }
  }
  const rarity = (stem: string, term: number) => rate(stem) * rateSpread(counted.length, holders[term] ?? 0)
  return { termByStem, weights: Float64Array.from(termByStem, ([stem, term]) => rarity(stem, term)) }
}

/** How few of the targets have a term. */
function rateSpread(size: number, holders: number): number {
  return Math.sqrt(Math.log(1 + (size + 0.5) / (holders + 0.5)))
}

/** BM25 weights of the terms of every target. */
function computeBm25Weights(
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
 * Scores targets by words: the share of the request's rarity that a target covers, a small BM25 part, and the match of
 * its two most similar clauses or examples. Words that are related to a target's word count partially.
 */
export class LexicalScorer {
  private readonly size: number
  private readonly lexicon: Lexicon
  private readonly relatedTerms: TermFinder
  private readonly vocabulary: Vocabulary
  private readonly targetIndex: TermIndex
  private readonly itemIndex: TermIndex
  private readonly nearest: TopTwo
  /** Inverse square root of every item's weight. */
  private readonly itemScales: Float64Array
  private readonly overlap: Float64Array
  private readonly bm25: Float64Array
  private readonly exclusions: Exclusions
  /** For each target, the share of the last text that it excludes. */
  private readonly excluded: Float64Array
  private readonly evidence = new Map<string, Evidence>()
  private readonly forms = new Map<number, Matches>()
  private keptMatches = 0

  /** `lexicon` provides knowledge about the words of the targets' language. */
  constructor(targets: readonly TargetText[], lexicon: Lexicon, names: Names = findNames(targets)) {
    this.lexicon = lexicon
    const counted = targets.map((target) => countStems(target, names))
    this.size = targets.length
    this.vocabulary = buildVocabulary(
      counted,
      (stem) =>
        lexicon.rateRarity(stem) * (names.has(stem) ? NAME_IN_EXAMPLE : lexicon.small.has(stem) ? SMALL_WORD : 1),
    )
    const { termByStem } = this.vocabulary
    this.relatedTerms = lexicon.openTermFinder([...termByStem.keys()])
    this.targetIndex = new TermIndex(computeBm25Weights(counted, this.vocabulary), termByStem.size)
    const items = listItems(targets, this.vocabulary)
    const itemTerms = items.map((item) => item.terms)
    this.itemIndex = new TermIndex(itemTerms, termByStem.size)
    this.itemScales = Float64Array.from(items, ({ mass }) => 1 / Math.sqrt(mass))
    this.nearest = new TopTwo(
      this.size,
      Uint32Array.from(items, ({ target }) => target),
    )
    this.overlap = new Float64Array(items.length)
    this.bm25 = new Float64Array(this.size)
    this.exclusions = new Exclusions(targets)
    this.excluded = new Float64Array(this.size)
  }

  /**
   * Scores a text's distinct terms and its request forms. Returns one number per target. Of the terms, only those that are
   * `spoken` ask for what a target excludes: what a quotation mentions is what the text is about. Default: all.
   */
  score(terms: readonly string[], implied: readonly number[] = [], spoken?: ReadonlySet<string>): Float64Array {
    const coverage = new Float64Array(this.size)
    const { bm25, excluded } = this
    bm25.fill(0)
    excluded.fill(0)
    const touched: number[] = []
    let mass = 0
    let boost = LEADING_ACTION
    for (const stem of terms.length > MAX_QUERY_TERMS ? terms.slice(0, MAX_QUERY_TERMS) : terms) {
      const evidence = this.readStem(stem)
      const weight = evidence.weight * (evidence.isAction ? boost : 1)
      boost = 1
      mass += weight
      addTargets(evidence.targets, weight, { coverage, bm25 })
      this.addItems(evidence.items, weight, touched)
      const excludedBy = spoken === undefined || spoken.has(stem) ? evidence.excludedBy : []
      for (const target of excludedBy) excluded[target] = (excluded[target] as number) + weight
    }
    for (const form of implied) this.addForm(form)
    const nearest = this.matchItems(touched, mass)
    if (mass === 0) return coverage
    for (let target = 0; target < coverage.length; target++) {
      excluded[target] = (excluded[target] as number) / mass
      const words = (coverage[target] as number) / mass + BM25_WEIGHT * (bm25[target] as number)
      coverage[target] = words + ITEM_WEIGHT * (nearest[target] as number)
    }
    return coverage
  }

  /** Lowers the values of the targets that say they do not do what the last text is about. */
  applyExclusions(...rows: readonly Float64Array[]): void {
    for (let target = 0; target < this.size; target++) {
      const kept = 1 - (this.excluded[target] as number)
      if (kept < 1) for (const values of rows) values[target] = (values[target] as number) * kept
    }
  }

  private readStem(stem: string): Evidence {
    const known = this.evidence.get(stem)
    if (known) return known
    const relatedTerms = this.relatedTerms.find(stem)
    const evidence = {
      weight: this.weigh(stem),
      isAction: this.lexicon.isAction(stem),
      targets: this.targetIndex.find(relatedTerms),
      items: this.itemIndex.find(relatedTerms),
      excludedBy: this.exclusions.find(stem),
    }
    const matches = evidence.targets.documents.length + evidence.items.documents.length + 1
    if (stem.length > MAX_KEPT_STEM) return evidence
    if (this.keptMatches + matches > MAX_KEPT_MATCHES) {
      this.evidence.clear()
      this.keptMatches = 0
    }
    this.evidence.set(stem, evidence)
    this.keptMatches += matches
    return evidence
  }

  /** Raises the targets with a word for what a request form asks for. */
  private addForm(form: number): void {
    const { documents, products } = this.readForm(form)
    for (let at = 0; at < documents.length; at++) {
      const target = documents[at] as number
      this.bm25[target] = (this.bm25[target] as number) + FORM_WEIGHT * (products[at] as number)
    }
  }

  private readForm(form: number): Matches {
    const known = this.forms.get(form)
    if (known) return known
    const terms = (IMPLIED_STEMS[form] ?? []).flatMap((stem) => this.vocabulary.termByStem.get(stem) ?? [])
    const made = this.targetIndex.find(terms.map((term) => ({ term, similarity: 1 })))
    this.forms.set(form, made)
    return made
  }

  private weigh(stem: string): number {
    const term = this.vocabulary.termByStem.get(stem)
    if (term !== undefined) return this.vocabulary.weights[term] ?? 0
    const { small, rateRarity } = this.lexicon
    return rateRarity(stem) * rateSpread(this.size, 0) * (small.has(stem) ? SMALL_WORD : 1)
  }

  private addItems({ documents, similarity }: Matches, weight: number, touched: number[]): void {
    const { overlap } = this
    for (let at = 0; at < documents.length; at++) {
      const item = documents[at] as number
      if (overlap[item] === 0) touched.push(item)
      overlap[item] = (overlap[item] as number) + weight * (similarity[at] as number)
    }
  }

  /** Mean of the two best items of every target. Resets the overlap afterwards. */
  private matchItems(touched: readonly number[], mass: number): Float64Array {
    const scale = mass === 0 ? 0 : 1 / Math.sqrt(mass)
    for (const item of touched) {
      this.nearest.offer(item, (this.overlap[item] as number) * (this.itemScales[item] as number) * scale)
      this.overlap[item] = 0
    }
    return this.nearest.take()
  }
}

function addTargets(
  { documents, similarity, products }: Matches,
  weight: number,
  { coverage, bm25 }: { coverage: Float64Array; bm25: Float64Array },
): void {
  for (let at = 0; at < documents.length; at++) {
    const target = documents[at] as number
    coverage[target] = (coverage[target] as number) + weight * (similarity[at] as number)
    bm25[target] = (bm25[target] as number) + (products[at] as number)
  }
}
