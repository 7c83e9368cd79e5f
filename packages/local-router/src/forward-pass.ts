import { MAX_TOKENS, type MatrixKernel, quantizeRows } from './matrix-kernel.ts'
import type { Weights } from './weights-file.ts'

/** Numbers in a sentence vector. */
export const DIMENSION = 512
const EMBEDDING_WIDTH = 256
const HEADS = 4
const NORM_EPSILON = 1e-6
const LAYERS = [0, 1] as const

/** Matrices that the kernel must know. */
export const MATRIX_NAMES: readonly string[] = [
  'residual',
  'output',
  ...LAYERS.flatMap((layer) => [`attention${layer}`, `projection${layer}`, `expand${layer}`, `contract${layer}`]),
]

/** A computation that pauses wherever other work may run. */
export type Steps<Result> = Generator<void, Result, void>

/**
 * The forward pass of Universal Sentence Encoder lite (Cer et al. 2018): token embeddings with timing signal, two
 * transformer layers, mean over tokens, tanh layer, unit length.
 */
export class ForwardPass {
  private readonly weights: Weights
  private readonly kernel: MatrixKernel
  private readonly embedding: ReturnType<Weights['matrix']>
  private readonly timing: Float32Array
  private readonly vectors = new Map<string, Float32Array>()

  constructor(weights: Weights, kernel: MatrixKernel) {
    this.weights = weights
    this.kernel = kernel
    this.embedding = weights.matrix('embedding')
    this.timing = weights.vector('timing')
  }

  *run(tokens: readonly number[]): Steps<Float32Array> {
    const ids = tokens.slice(0, MAX_TOKENS)
    if (ids.length === 0) return new Float32Array(DIMENSION)
    let state = this.embedTokens(ids)
    for (const layer of LAYERS) state = yield* this.runLayer(state, ids.length, layer)
    const mean = new Float32Array(DIMENSION)
    for (let k = 0; k < state.length; k++)
      mean[k % DIMENSION] = (mean[k % DIMENSION] ?? 0) + (state[k] ?? 0) / ids.length
    const sentence = (yield* this.multiply(mean, 1, 'output')).map(Math.tanh)
    const norm = Math.hypot(...sentence)
    return norm === 0 ? sentence : sentence.map((value) => value / norm)
  }

  private vector(name: string): Float32Array {
    const known = this.vectors.get(name)
    if (known) return known
    const vector = this.weights.vector(name)
    this.vectors.set(name, vector)
    return vector
  }

  private embedTokens(ids: readonly number[]): Float32Array {
    const { values, scales } = this.embedding
    const half = EMBEDDING_WIDTH / 2
    const state = new Float32Array(ids.length * EMBEDDING_WIDTH)
    ids.forEach((id, position) => {
      const from = id * EMBEDDING_WIDTH
      const to = position * EMBEDDING_WIDTH
      const scale = 2 * (scales[id] ?? 0)
      for (let k = 0; k < half; k++) {
        const angle = position * (this.timing[k] ?? 0)
        state[to + k] = scale * (values[from + k] ?? 0) + Math.sin(angle)
        state[to + half + k] = scale * (values[from + half + k] ?? 0) + Math.cos(angle)
      }
    })
    return state
  }

  private *runLayer(state: Float32Array, count: number, layer: number): Steps<Float32Array> {
    const width = state.length / count
    const normed = this.normalize(state, width, `norm${layer}`)
    const mixed = yield* this.attend(yield* this.multiply(normed, count, `attention${layer}`), count, width)
    const attended = yield* this.multiply(mixed, count, `projection${layer}`)
    addTo(attended, width === DIMENSION ? state : yield* this.multiply(state, count, 'residual'))
    const hidden = yield* this.multiply(
      this.normalize(attended, DIMENSION, `feedNorm${layer}`),
      count,
      `expand${layer}`,
    )
    for (let k = 0; k < hidden.length; k++) if ((hidden[k] ?? 0) < 0) hidden[k] = 0
    const result = yield* this.multiply(hidden, count, `contract${layer}`)
    addTo(result, attended)
    return result
  }

  /** Rows times a matrix plus its bias, in steps. */
  private *multiply(rows: Float32Array, count: number, name: string): Steps<Float32Array> {
    const { kernel } = this
    const matrix = kernel.matrix(name)
    const bias = this.vector(`${name}.bias`)
    const { rows: outer, columns: inner } = matrix.entry
    const { output } = kernel
    const columnScales = matrix.scales
    const result = new Float32Array(count * outer)
    for (let from = 0; from < count; from += kernel.rowsPerStep) {
      if (from > 0) yield
      const to = Math.min(count, from + kernel.rowsPerStep)
      const scales = quantizeRows(kernel, rows.subarray(from * inner, to * inner), inner)
      kernel.multiply(to - from, matrix)
      for (let row = 0; row < to - from; row++) {
        const scale = scales[row] ?? 0
        const at = (from + row) * outer
        const source = row * outer
        for (let k = 0; k < outer; k++) {
          result[at + k] = (output[source + k] ?? 0) * scale * (columnScales[k] ?? 0) + (bias[k] ?? 0)
        }
      }
    }
    yield
    return result
  }

  private normalize(rows: Float32Array, width: number, name: string): Float32Array {
    const scale = this.vector(`${name}.scale`)
    const bias = this.vector(`${name}.bias`)
    const result = new Float32Array(rows.length)
    for (let from = 0; from < rows.length; from += width) {
      let mean = 0
      for (let k = 0; k < width; k++) mean += rows[from + k] ?? 0
      mean /= width
      let variance = 0
      for (let k = 0; k < width; k++) variance += ((rows[from + k] ?? 0) - mean) ** 2
      const factor = 1 / Math.sqrt(variance / width + NORM_EPSILON)
      for (let k = 0; k < width; k++) {
        result[from + k] = ((rows[from + k] ?? 0) - mean) * factor * (scale[k] ?? 0) + (bias[k] ?? 0)
      }
    }
    return result
  }

  /** Multi-head attention over rows that hold query, key and value side by side. */
  private *attend(rows: Float32Array, count: number, width: number): Steps<Float32Array> {
    const result = new Float32Array(count * width)
    const headWidth = width / HEADS
    const shape = { count, width, headWidth, factor: 1 / Math.sqrt(headWidth) }
    const weights = new Float64Array(count)
    for (let head = 0; head < HEADS; head++) {
      for (let query = 0; query < count; query++) {
        if (query % 32 === 31) yield
        attendOne({ rows, result, weights, ...shape }, head * headWidth, query)
      }
    }
    return result
  }
}

interface Attention {
  rows: Float32Array
  result: Float32Array
  weights: Float64Array
  count: number
  width: number
  headWidth: number
  factor: number
}

function attendOne(attention: Attention, column: number, query: number): void {
  const { rows, result, weights, count, width, headWidth, factor } = attention
  const stride = 3 * width
  const queryAt = query * stride + column
  let most = Number.NEGATIVE_INFINITY
  for (let key = 0; key < count; key++) {
    const keyAt = key * stride + width + column
    let dot = 0
    for (let k = 0; k < headWidth; k++) dot += (rows[queryAt + k] ?? 0) * (rows[keyAt + k] ?? 0)
    weights[key] = dot * factor
    most = Math.max(most, dot * factor)
  }
  let total = 0
  for (let key = 0; key < count; key++) {
    const weight = Math.exp((weights[key] ?? 0) - most)
    weights[key] = weight
    total += weight
  }
  const to = query * width + column
  for (let key = 0; key < count; key++) {
    const weight = (weights[key] ?? 0) / total
    const valueAt = key * stride + 2 * width + column
    for (let k = 0; k < headWidth; k++) result[to + k] = (result[to + k] ?? 0) + weight * (rows[valueAt + k] ?? 0)
  }
}

function addTo(target: Float32Array, other: Float32Array): void {
  for (let k = 0; k < target.length; k++) target[k] = (target[k] ?? 0) + (other[k] ?? 0)
}
