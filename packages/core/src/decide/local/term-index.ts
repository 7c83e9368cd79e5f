import type { Kin } from './find-kin.ts'

interface Posting {
  document: number
  weight: number
}

/** Which documents have a term, and with what weight. */
export class TermIndex {
  private readonly postings: readonly (readonly Posting[])[]
  private readonly best: Float64Array
  private readonly bestWeight: Float64Array

  /** `documents` give the weight of each of their terms. */
  constructor(documents: readonly ReadonlyMap<number, number>[]) {
    const postings: Posting[][] = []
    documents.forEach((terms, document) => {
      for (const [term, weight] of terms) {
        const list = postings[term]
        if (list) list.push({ document, weight })
        else postings[term] = [{ document, weight }]
      }
    })
    this.postings = postings
    this.best = new Float64Array(documents.length)
    this.bestWeight = new Float64Array(documents.length)
  }

  count(term: number): number {
    return this.postings[term]?.length ?? 0
  }

  /** Calls back once for every document that has a kin: with its likest one, and the highest product of likeness and weight. */
  visit(kin: readonly Kin[], callback: (document: number, likeness: number, product: number) => void): void {
    const { best, bestWeight } = this
    const touched: number[] = []
    for (const { term, likeness } of kin) {
      for (const { document, weight } of this.postings[term] ?? []) {
        if (best[document] === 0) touched.push(document)
        if (likeness > (best[document] ?? 0)) best[document] = likeness
        if (likeness * weight > (bestWeight[document] ?? 0)) bestWeight[document] = likeness * weight
      }
    }
    for (const document of touched) {
      callback(document, best[document] ?? 0, bestWeight[document] ?? 0)
      best[document] = 0
      bestWeight[document] = 0
    }
  }
}
