import type { RelatedTerm } from '../meaning/english-term-finder.ts'

/** The documents that contain a word or a related one, without duplicates. */
export interface Matches {
  documents: readonly number[]
  /** The highest similarity of a related word in each document. */
  similarity: readonly number[]
  /** The highest product of similarity and weight in each document. */
  products: readonly number[]
}

/** An inverted index: the documents of each term, with weights. */
export class TermIndex {
  /** The postings of a term lie between its start and the start of the next term. */
  private readonly starts: Uint32Array
  private readonly documents: Uint32Array
  private readonly weights: Float64Array
  private readonly best: Float64Array
  private readonly bestWeight: Float64Array

  /** `documents` hold the weight of each of their terms. Term numbers are below `terms`. */
  constructor(documents: readonly ReadonlyMap<number, number>[], terms: number) {
    this.starts = new Uint32Array(terms + 1)
    for (const document of documents) {
      for (const term of document.keys()) this.starts[term + 1] = (this.starts[term + 1] as number) + 1
    }
    for (let term = 0; term < terms; term++) {
      this.starts[term + 1] = (this.starts[term + 1] as number) + (this.starts[term] as number)
    }
    const next = this.starts.slice()
    this.documents = new Uint32Array(this.starts[terms] as number)
    this.weights = new Float64Array(this.documents.length)
    documents.forEach((document, index) => {
      for (const [term, weight] of document) {
        const at = next[term] as number
        next[term] = at + 1
        this.documents[at] = index
        this.weights[at] = weight
      }
    })
    this.best = new Float64Array(documents.length)
    this.bestWeight = new Float64Array(documents.length)
  }

  /** All documents that contain one of the related terms. */
  find(relatedTerms: readonly RelatedTerm[]): Matches {
    const { best, bestWeight, documents, weights, starts } = this
    const touched: number[] = []
    for (const { term, similarity } of relatedTerms) {
      const end = starts[term + 1] as number
      for (let at = starts[term] as number; at < end; at++) {
        const document = documents[at] as number
        const product = similarity * (weights[at] as number)
        if (best[document] === 0) touched.push(document)
        if (similarity > (best[document] as number)) best[document] = similarity
        if (product > (bestWeight[document] as number)) bestWeight[document] = product
      }
    }
    const matches = {
      documents: touched,
      similarity: touched.map((document) => best[document] as number),
      products: touched.map((document) => bestWeight[document] as number),
    }
    for (const document of touched) {
      best[document] = 0
      bestWeight[document] = 0
    }
    return matches
  }
}
