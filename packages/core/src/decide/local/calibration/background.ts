import { findDotProduct } from '../vectors/dot-product.ts'

/** Standard deviations above which a generic request counts as in scope for a target. */
const OWN = 3

function isOutOfScope(scores: Float64Array, means: Float64Array, deviations: Float64Array): boolean {
  return scores.every((score, target) => score <= (means[target] ?? 0) + OWN * (deviations[target] ?? 0))
}

/** Which generic requests (rows of scores) are out of scope for all targets. */
export function findOutOfScope(rows: readonly Float64Array[]): boolean[] {
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
  return rows.map((row) => isOutOfScope(row, means, deviations))
}

/** The vectors of out-of-scope generic requests. */
export class Background {
  readonly vectors: readonly Float32Array[]

  /** Keeps those vectors that are marked as out of scope. */
  constructor(vectors: readonly Float32Array[], outOfScope: readonly boolean[]) {
    this.vectors = vectors.filter((_, index) => outOfScope[index])
  }

  /** Mean similarity of a unit vector to its two nearest requests, excluding itself. */
  findSimilarity(vector: Float32Array): number {
    let first = -1
    let second = -1
    for (const other of this.vectors) {
      if (other === vector) continue
      const similarity = findDotProduct(vector, other)
      if (similarity > first) {
        second = first
        first = similarity
      } else if (similarity > second) second = similarity
    }
    return (first + second) / 2
  }
}
