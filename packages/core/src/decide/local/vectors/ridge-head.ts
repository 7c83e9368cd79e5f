import type { Steps } from '../run-in-slices.ts'
import { findDotProduct } from './dot-product.ts'

/** Training rows: unit vectors, each with its target and weight. */
export interface TrainingRows {
  vectors: readonly Float32Array[]
  targets: readonly number[]
  weights: readonly number[]
  targetCount: number
}

const LAMBDA = 0.3
const ROWS_PER_STEP = 16

/** Row weights that give every target the same total weight. */
function balance({ targets, weights, targetCount }: TrainingRows): number[] {
  const totals = new Float64Array(targetCount)
  targets.forEach((target, row) => {
    totals[target] = (totals[target] ?? 0) + (weights[row] ?? 0)
  })
  return weights.map((weight, row) => (weight * targets.length) / (targetCount * (totals[targets[row] ?? 0] ?? 1)))
}

/** Lower triangle of the Gram matrix of all rows, with the penalty of each row's weight on the diagonal. */
function* compareRows({ vectors }: TrainingRows, weights: readonly number[]): Steps<Float64Array[]> {
  const gram: Float64Array[] = []
  for (const [row, vector] of vectors.entries()) {
    if (row % ROWS_PER_STEP === 0) yield
    const line = new Float64Array(row + 1)
    for (let column = 0; column <= row; column++) line[column] = findDotProduct(vector, vectors[column] ?? vector)
    gram.push(line)
  }
  for (const [row, line] of gram.entries()) line[row] = (line[row] ?? 0) + LAMBDA / (weights[row] ?? 1)
  return gram
}

/** Lower triangle of the weighted Gram matrix of the dimensions, with the penalty on its diagonal. */
function* gatherGram(rows: TrainingRows, weights: readonly number[]): Steps<Float64Array[]> {
  const size = rows.vectors[0]?.length ?? 0
  const gram = Array.from({ length: size }, (_, row) => new Float64Array(row + 1))
  for (let at = 0; at < rows.vectors.length; at++) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield
    const vector = rows.vectors[at] ?? new Float32Array(size)
    for (let row = 0; row < size; row++) {
      const line = gram[row] ?? new Float64Array(0)
      const factor = (weights[at] ?? 0) * (vector[row] ?? 0)
      for (let column = 0; column <= row; column++)
        line[column] = (line[column] as number) + factor * (vector[column] as number)
    }
  }
  for (const [row, line] of gram.entries()) line[row] = (line[row] ?? 0) + LAMBDA
  return gram
}

/** Cholesky factorisation, in place. */
function* factorize(gram: Float64Array[]): Steps<void> {
  for (let row = 0; row < gram.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield
    const line = gram[row] ?? new Float64Array(0)
    for (let column = 0; column <= row; column++) {
      const other = gram[column] ?? line
      let sum = line[column] ?? 0
      for (let k = 0; k < column; k++) sum -= (line[k] as number) * (other[k] as number)
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[column] ?? 1)
    }
  }
}

/** Forward and backward substitution for one target, in place. */
function substitute(factor: readonly Float64Array[], values: Float64Array): void {
  const size = values.length
  for (let row = 0; row < size; row++) {
    const line = factor[row] ?? new Float64Array(0)
    let sum = values[row] ?? 0
    for (let k = 0; k < row; k++) sum -= (line[k] as number) * (values[k] as number)
    values[row] = sum / (line[row] ?? 1)
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = (values[row] ?? 0) / (factor[row]?.[row] ?? 1)
    values[row] = value
    const line = factor[row] ?? new Float64Array(0)
    for (let k = 0; k < row; k++) values[k] = (values[k] as number) - (line[k] as number) * value
  }
}

/** Weighted sum of vectors. */
function addUp(vectors: readonly Float32Array[], weightOf: (row: number) => number): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0)
  for (const [row, vector] of vectors.entries()) {
    const weight = weightOf(row)
    if (weight !== 0) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + weight * (vector[k] as number)
  }
  return sum
}

/**
 * Fits one weight vector per target by class-balanced ridge regression on one-hot targets. Its dot product with a
 * text's vector rates how well the text belongs to the target. Solved over rows or over dimensions, whichever are
 * fewer.
 */
export function* fitRidgeHead(rows: TrainingRows): Steps<Float32Array[]> {
  const { vectors, targets, targetCount } = rows
  const weights = balance(rows)
  const overRows = vectors.length <= (vectors[0]?.length ?? 0)
  const factor = overRows ? yield* compareRows(rows, weights) : yield* gatherGram(rows, weights)
  yield* factorize(factor)
  const heads: Float32Array[] = []
  for (let target = 0; target < targetCount; target++) {
    yield
    const wanted = (row: number) => (targets[row] === target ? 1 : 0) - 1 / targetCount
    const values = overRows
      ? Float64Array.from(vectors, (_, row) => wanted(row))
      : addUp(vectors, (row) => (weights[row] ?? 0) * wanted(row))
    substitute(factor, values)
    heads.push(Float32Array.from(overRows ? addUp(vectors, (row) => values[row] ?? 0) : values))
  }
  return heads
}
