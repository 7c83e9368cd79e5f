import type { TargetText } from './describe-target.ts'
import { KinFinder } from './find-kin.ts'
import { readTerms } from './read-words.ts'
import type { ScoreRow, Scorer } from './scorer.ts'
import { rateRarity } from './word-rarity.ts'

/** Robertson and Zaragoza 2009, with a mild length penalty: descriptions are long on purpose. */
const BM25_SATURATION = 1.2
const BM25_LENGTH = 0.5
const BM25_WEIGHT = 0.06
const NAME_WEIGHT = 2
/** Words past these add cost and no knowledge. */
const MAX_QUERY_TERMS = 256

interface Posting {
  target: number
  /** BM25's saturated term frequency. */
  weight: number
}

interface Index {
  kin: KinFinder
  postings: readonly (readonly Posting[])[]
  /** Weight of a term in the coverage of a request. */
  coverageWeight: Float64Array
  /** BM25's inverse document frequency over the targets. */
  targetIdf: Float64Array
  size: number
}

function countTerms(target: TargetText): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const term of readTerms(text)) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  add(target.name, NAME_WEIGHT)
  add(target.description, 1)
  for (const example of target.examples) add(example, 1)
  return counts
}

function buildIndex(targets: readonly TargetText[]): Index {
  const counted = targets.map(countTerms)
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, targets.length) || 1
  const termByStem = new Map<string, number>()
  const postings: Posting[][] = []
  counted.forEach((counts, target) => {
    const norm = BM25_SATURATION * (1 - BM25_LENGTH + (BM25_LENGTH * (lengths[target] ?? 0)) / meanLength)
    for (const [stem, count] of counts) {
      const term = termByStem.get(stem) ?? termByStem.size
      termByStem.set(stem, term)
      const posting = { target, weight: (count * (BM25_SATURATION + 1)) / (count + norm) }
      const list = postings[term]
      if (list) list.push(posting)
      else postings[term] = [posting]
    }
  })
  const size = targets.length
  const stems = [...termByStem.keys()]
  const share = (term: number) => (postings[term]?.length ?? 0) + 0.5
  return {
    kin: new KinFinder(stems),
    postings,
    size,
    targetIdf: Float64Array.from(stems, (_, term) => Math.log(1 + (size - share(term) + 1) / share(term))),
    coverageWeight: Float64Array.from(
      stems,
      (stem, term) => rateRarity(stem) * Math.log(1 + (size + 0.5) / share(term)),
    ),
  }
}

/**
 * Scores by words: the share of the request's rarity that a target's text covers, plus a little BM25. A word counts as
 * far as the target has it or a relative of it.
 */
export class LexicalScorer implements Scorer {
  private readonly index: Index
  private readonly best: Float64Array
  private readonly unseenWeight: number

  constructor(targets: readonly TargetText[]) {
    this.index = buildIndex(targets)
    this.best = new Float64Array(targets.length)
    this.unseenWeight = Math.log(1 + (targets.length + 0.5) / 0.5)
  }

  score(text: string): ScoreRow {
    const { index } = this
    const coverage = new Float64Array(index.size)
    const bm25 = new Float64Array(index.size)
    let total = 0
    for (const stem of new Set(readTerms(text).slice(0, MAX_QUERY_TERMS))) total += this.addTerm(stem, coverage, bm25)
    if (total === 0) return coverage
    for (let target = 0; target < index.size; target++) {
      coverage[target] = (coverage[target] ?? 0) / total + BM25_WEIGHT * (bm25[target] ?? 0)
    }
    return coverage
  }

  /** Adds what one word of the request says about every target; answers the word's weight. */
  private addTerm(stem: string, coverage: ScoreRow, bm25: ScoreRow): number {
    const { index, best } = this
    const kin = index.kin.find(stem)
    let weight = rateRarity(stem) * this.unseenWeight
    const touched: number[] = []
    for (const { term, likeness } of kin) {
      if (likeness === 1) weight = index.coverageWeight[term] ?? weight
      const idf = index.targetIdf[term] ?? 0
      for (const posting of index.postings[term] ?? []) {
        const before = best[posting.target] ?? 0
        if (before === 0) touched.push(posting.target)
        if (likeness <= before) continue
        best[posting.target] = likeness
        if (likeness >= 0.8) bm25[posting.target] = (bm25[posting.target] ?? 0) + likeness * idf * posting.weight
      }
    }
    for (const target of touched) {
      coverage[target] = (coverage[target] ?? 0) + weight * (best[target] ?? 0)
      best[target] = 0
    }
    return weight
  }
}
