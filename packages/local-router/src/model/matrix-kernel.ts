import type { Steps } from '../take-turns.ts'
import { MULTIPLY_KERNEL } from './multiply-kernel.data.ts'
import type { MatrixEntry, Weights } from './weights-file.ts'

/** Longest input in tokens and widest row; they determine the kernel's scratch space. */
export const MAX_TOKENS = 128
const MAX_WIDTH = 1_536
/** Activations are quantised to 12 bits per row, so their error stays below that of the weights. */
const ACTIVATION_LEVELS = 2_047
const PAGE = 65_536

/** A weight matrix in the kernel's memory. */
export interface KernelMatrix {
  entry: MatrixEntry
  scales: Float32Array
  /** Address of the int8 values. */
  place: number
}

/** Multiplies quantised rows by int8 matrices. All kernels return the same integers. */
export interface MatrixKernel {
  kind: 'wasm' | 'plain'
  /** Rows per call, limited so that the event loop is not blocked. */
  rowsPerStep: number
  matrix(name: string): KernelMatrix
  /** Quantised input rows and raw output rows of `multiply`. */
  input: Int16Array
  output: Int32Array
  multiply(rows: number, matrix: KernelMatrix): void
}

/**
 * Takes the addresses and sizes in the order of kernel/multiply.wat: input, rows, weights, inner and outer width,
 * output.
 */
type MultiplyExport = (...places: number[]) => void

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

function lookUp(matrices: Map<string, KernelMatrix>, name: string): KernelMatrix {
  const matrix = matrices.get(name)
  if (!matrix) throw new RangeError(`the kernel has no matrix ${name}`)
  return matrix
}

/** The kernel in WebAssembly with 128-bit SIMD. Throws a CompileError if the runtime has no SIMD. */
export function* createWasmKernel(weights: Weights, names: readonly string[]): Steps<MatrixKernel> {
  const module = new WebAssembly.Module(decodeBase64(MULTIPLY_KERNEL))
  const { memory, multiply } = new WebAssembly.Instance(module).exports as {
    memory: WebAssembly.Memory
    multiply: MultiplyExport
  }
  const opened = names.map((name) => ({ name, ...weights.matrix(name) }))
  const weightBytes = opened.reduce((sum, { values }) => sum + values.length, 0)
  const inputPlace = Math.ceil(weightBytes / 16) * 16
  const outputPlace = inputPlace + 2 * MAX_TOKENS * MAX_WIDTH
  const total = outputPlace + 4 * MAX_TOKENS * MAX_WIDTH
  memory.grow(Math.ceil(total / PAGE))
  const matrices = new Map<string, KernelMatrix>()
  let place = 0
  for (const { name, entry, values, scales } of opened) {
    yield
    new Int8Array(memory.buffer, place, values.length).set(values)
    matrices.set(name, { entry, scales, place })
    place += values.length
  }
  return {
    kind: 'wasm',
    rowsPerStep: 8,
    matrix: (name) => lookUp(matrices, name),
    input: new Int16Array(memory.buffer, inputPlace, MAX_TOKENS * MAX_WIDTH),
    output: new Int32Array(memory.buffer, outputPlace, MAX_TOKENS * MAX_WIDTH),
    multiply: (rows, { entry, place: at }) => {
      multiply(inputPlace, (rows + 3) & ~3, at, entry.columns, entry.rows, outputPlace)
    },
  }
}

/** The same kernel in plain JavaScript, about fifteen times slower. */
export function createPlainKernel(weights: Weights, names: readonly string[]): MatrixKernel {
  const matrices = new Map<string, KernelMatrix>()
  const values: Int8Array[] = []
  for (const name of names) {
    const opened = weights.matrix(name)
    matrices.set(name, { entry: opened.entry, scales: opened.scales, place: values.length })
    values.push(opened.values)
  }
  const input = new Int16Array(MAX_TOKENS * MAX_WIDTH)
  const output = new Int32Array(MAX_TOKENS * MAX_WIDTH)
  const multiply = (rows: number, { entry, place }: KernelMatrix) => {
    const weight = values[place] ?? new Int8Array(0)
    const { rows: outer, columns: inner } = entry
    for (let row = 0; row < rows; row++) {
      const from = row * inner
      for (let out = 0; out < outer; out++) {
        const at = out * inner
        let sum = 0
        for (let k = 0; k < inner; k++) sum += (input[from + k] as number) * (weight[at + k] as number)
        output[row * outer + out] = sum
      }
    }
  }
  return { kind: 'plain', rowsPerStep: 1, matrix: (name) => lookUp(matrices, name), input, output, multiply }
}

/** Quantises input rows, each with its own scale. Returns the scales. */
export function quantizeRows(kernel: MatrixKernel, rows: Float32Array, width: number): Float64Array {
  const count = rows.length / width
  const scales = new Float64Array(count)
  const { input } = kernel
  for (let row = 0; row < count; row++) {
    const from = row * width
    let most = 0
    for (let k = from; k < from + width; k++) {
      const size = Math.abs(rows[k] as number)
      if (size > most) most = size
    }
    const factor = most === 0 ? 0 : ACTIVATION_LEVELS / most
    scales[row] = most / ACTIVATION_LEVELS
    for (let k = from; k < from + width; k++) {
      const value = (rows[k] as number) * factor
      input[k] = value < 0 ? value - 0.5 : value + 0.5
    }
  }
  // The kernel processes four rows at a time.
  if (count % 4 !== 0) input.fill(0, count * width, (count + 4 - (count % 4)) * width)
  return scales
}
