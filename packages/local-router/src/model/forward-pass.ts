import type { Steps } from '../take-turns.ts'
import { DIMENSION } from './dimension.ts'
import { MAX_TOKENS, type MatrixKernel, quantizeRows } from './matrix-kernel.ts'
import type { Weights } from './weights-file.ts'

const EMBEDDING_WIDTH = 256
const HEADS = 4
const NORM_EPSILON = 1e-6
const LAYERS = [0, 1] as const

/** Matrices that the kernel needs. */
export const MATRIX_NAMES: readonly string[] = [
  'residual',
  'output',
  ...LAYERS.flatMap((layer) => [`attention${layer}`, `projection${layer}`, `expand${layer}`, `contract${layer}`]),
]

/**
 * The forward pass of Universal Sentence Encoder lite (Cer et al. 2018): token embeddings with timing signal, two
 * transformer layers, mean over tokens, tanh layer, unit length.
 */
export class ForwardPass {
  private readonly weights: Weights
  private readonly kernel: MatrixKernel
  private readonly embedding: ReturnType<Weights['matrix']>
  private readonly timing: Float32Array
  private readonly signal: Float32Array = new Float32Array(MAX_TOKENS * EMBEDDING_WIDTH)
  /** Number of positions with a precomputed signal: most texts are short. */
  private positions = 0
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
    return toUnit((yield* this.multiply(averageRows(state), 1, 'output')).map(Math.tanh))
  }

  private vector(name: string): Float32Array {
    const known = this.vectors.get(name)
    if (known) return known
    const vector = this.weights.vector(name)
    this.vectors.set(name, vector)
    return vector
  }

  /** The timing signal: sine and cosine of the position at decreasing frequencies. */
  private computeSignal(count: number): void {
    const { signal, timing } = this
    const half = EMBEDDING_WIDTH / 2
    for (; this.positions < count; this.positions++) {
      const at = this.positions * EMBEDDING_WIDTH
      for (let k = 0; k < half; k++) {
        const angle = this.positions * (timing[k] as number)
        signal[at + k] = Math.sin(angle)
        signal[at + half + k] = Math.cos(angle)
      }
    }
  }

  private embedTokens(ids: readonly number[]): Float32Array {
    this.computeSignal(ids.length)
    const { values, scales } = this.embedding
    const { signal } = this
    const state = new Float32Array(ids.length * EMBEDDING_WIDTH)
    ids.forEach((id, position) => {
      const from = id * EMBEDDING_WIDTH
      const to = position * EMBEDDING_WIDTH
      const scale = 2 * (scales[id] ?? 0)
      for (let k = 0; k < EMBEDDING_WIDTH; k++) {
        state[to + k] = scale * (values[from + k] as number) + (signal[to + k] as number)
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
    clipNegative(hidden)
    const result = yield* this.multiply(hidden, count, `contract${layer}`)
    addTo(result, attended)
    return result
  }

  /** Multiplies rows by a matrix and adds its bias, in steps. */
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
      dequantizeRows({ output, result, scales, columnScales, bias }, from * outer)
    }
    yield
    return result
  }

  private normalize(rows: Float32Array, width: number, name: string): Float32Array {
    return normalizeRows(rows, this.vector(`${name}.scale`), this.vector(`${name}.bias`).subarray(0, width))
  }

  /** Multi-head attention over rows that contain query, key and value side by side. */
  private *attend(rows: Float32Array, count: number, width: number): Steps<Float32Array> {
    const result = new Float32Array(count * width)
    const headWidth = width / HEADS
    const shape = { count, width, headWidth, factor: 1 / Math.sqrt(headWidth) }
    const weights = new Float64Array(count)
    for (let head = 0; head < HEADS; head++) {
      for (let query = 0; query < count; query++) {
        if (query % 8 === 7) yield
        attendOne({ rows, result, weights, ...shape }, head * headWidth, query)
      }
    }
    return result
  }
}

function averageRows(state: Float32Array): Float32Array {
  const mean = new Float32Array(DIMENSION)
  for (let from = 0; from < state.length; from += DIMENSION)
    for (let k = 0; k < DIMENSION; k++) mean[k] = (mean[k] as number) + (state[from + k] as number)
  const count = state.length / DIMENSION
  return mean.map((value) => value / count)
}

function toUnit(sentence: Float32Array): Float32Array {
  let square = 0
  for (const value of sentence) square += value * value
  const norm = Math.sqrt(square)
  return norm === 0 ? sentence : sentence.map((value) => value / norm)
}

function clipNegative(values: Float32Array): void {
  for (let k = 0; k < values.length; k++) if ((values[k] as number) < 0) values[k] = 0
}

interface RawProduct {
  output: Int32Array
  result: Float32Array
  /** One per row. */
  scales: Float64Array
  /** One per column, as is the bias. */
  columnScales: Float32Array
  bias: Float32Array
}

/** Converts the kernel's integers back to numbers. */
function dequantizeRows({ output, result, scales, columnScales, bias }: RawProduct, at: number): void {
  const outer = columnScales.length
  for (let row = 0; row < scales.length; row++) {
    const scale = scales[row] as number
    const from = row * outer
    for (let k = 0; k < outer; k++) {
      result[at + from + k] = (output[from + k] as number) * scale * (columnScales[k] as number) + (bias[k] as number)
    }
  }
}

function normalizeRows(rows: Float32Array, scale: Float32Array, bias: Float32Array): Float32Array {
  const width = bias.length
  const result = new Float32Array(rows.length)
  for (let from = 0; from < rows.length; from += width) {
    let mean = 0
    for (let k = 0; k < width; k++) mean += rows[from + k] as number
    mean /= width
    let variance = 0
    for (let k = 0; k < width; k++) {
      const distance = (rows[from + k] as number) - mean
      variance += distance * distance
    }
    const factor = 1 / Math.sqrt(variance / width + NORM_EPSILON)
    for (let k = 0; k < width; k++) {
      result[from + k] = ((rows[from + k] as number) - mean) * factor * (scale[k] as number) + (bias[k] as number)
    }
  }
  return result
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
    for (let k = 0; k < headWidth; k++) dot += (rows[queryAt + k] as number) * (rows[keyAt + k] as number)
    weights[key] = dot * factor
    if (dot * factor > most) most = dot * factor
  }
  let total = 0
  for (let key = 0; key < count; key++) {
    const weight = Math.exp((weights[key] as number) - most)
    weights[key] = weight
    total += weight
  }
  const to = query * width + column
  for (let key = 0; key < count; key++) {
    const weight = (weights[key] as number) / total
    const valueAt = key * stride + 2 * width + column
    for (let k = 0; k < headWidth; k++)
      result[to + k] = (result[to + k] as number) + weight * (rows[valueAt + k] as number)
  }
}

function addTo(target: Float32Array, other: Float32Array): void {
  for (let k = 0; k < target.length; k++) target[k] = (target[k] as number) + (other[k] as number)
}
