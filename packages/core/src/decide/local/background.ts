import { findDotProduct } from './dot-product.ts'

/** Standard deviations above which a generic request is taken for one of the targets' own. */
const OWN = 3

function isStranger(scores: Float64Array, means: Float64Array, deviations: Float64Array): boolean {
  return scores.every((score, target) => score <= (means[target] ?? 0) + OWN * (deviations[target] ?? 0))
}

/** Which rows of scores, one a generic request, stand out for no target. */
export function findStrangers(rows: readonly Float64Array[]): boolean[] {
  const size = rows[0]?.length ?? 0
  const means = new Float64Array(size)
  const squares = new Float64Array(size)
  for (const row of rows) {
    for (let target = 0; target < size; target++) {
      const score = row[target] ?? 0
      means[target] = (means[target] ?? 0) + score / rows.length
      squares[target] = (squares[target] ?? 0) + score ** 2 / rows.length
    }
  }
  const deviations = means.map((mean, target) => Math.sqrt(Math.max(0, (squares[target] ?? 0) - mean ** 2)) + 0.01)
  return rows.map((row) => isStranger(row, means, deviations))
}

/** The meanings of generic requests that are for none of the targets: what a request is if it is for nobody. */
export class Background {
  readonly vectors: readonly Float32Array[]

  /** Of all vectors those of strangers. */
  constructor(vectors: readonly Float32Array[], strangers: readonly boolean[]) {
    this.vectors = vectors.filter((_, index) => strangers[index])
  }

  /** Mean likeness of a unit vector to the two nearest requests, itself left out. */
  findLikeness(vector: Float32Array): number {
    let first = -1
    let second = -1
    for (const other of this.vectors) {
      if (other === vector) continue
      const likeness = findDotProduct(vector, other)
      if (likeness > first) {
        second = first
        first = likeness
      } else if (likeness > second) second = likeness
    }
    return (first + second) / 2
  }
}
