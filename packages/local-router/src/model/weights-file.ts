import type { TopicShare } from '@planojs/core'

/** Location of an int8 matrix. Each row has its own scale in the vector "<name>.scale". */
export interface MatrixEntry {
  offset: number
  rows: number
  columns: number
}

/** Location of 32-bit floats. */
export interface VectorEntry {
  offset: number
  length: number
}

/**
 * File format: 4 bytes with the header's length (little endian), this header as JSON, then the data that offsets refer
 * to.
 */
export interface TensorsHeader {
  /** Model and version; part of the key of cached vectors. */
  model: string
  matrices: Record<string, MatrixEntry>
  vectors: Record<string, VectorEntry>
}

/** Header of the weights file. */
export interface WeightsHeader extends TensorsHeader {
  /** Pieces of the unigram vocabulary with their log probabilities, by token id. */
  pieces: readonly string[]
  pieceScores: readonly number[]
  /** Texts with shipped vectors, which are the rows of the matrix "known". */
  knownTexts: readonly string[]
}

/** Header of the topics file. The rows of the matrix "topics" are the names, followed by the requests. */
export interface TopicsHeader extends TensorsHeader {
  names: readonly string[]
  /** Number of requests per topic. */
  counts: readonly number[]
  knownTexts: readonly string[]
  /** Topics of the known texts, with their shares. */
  shares: readonly (readonly TopicShare[])[]
  /** The most similar known texts of each, with their similarity. */
  nearest: readonly (readonly (readonly [text: number, similarity: number])[])[]
}

/** An opened file. Views share its memory. */
export interface Weights<Header extends TensorsHeader = WeightsHeader> {
  header: Header
  matrix(name: string): { entry: MatrixEntry; values: Int8Array; scales: Float32Array }
  vector(name: string): Float32Array
}

/** Opens a file. Throws a RangeError for an unknown name. */
export function openWeights<Header extends TensorsHeader = WeightsHeader>(file: ArrayBuffer): Weights<Header> {
  const length = new DataView(file).getUint32(0, true)
  const header: Header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length)))
  const base = 4 + length
  const vector = (name: string) => {
    const entry = header.vectors[name]
    if (!entry) throw new RangeError(`the weights have no vector ${name}`)
    return new Float32Array(file, base + entry.offset, entry.length)
  }
  const matrix = (name: string) => {
    const entry = header.matrices[name]
    if (!entry) throw new RangeError(`the weights have no matrix ${name}`)
    const values = new Int8Array(file, base + entry.offset, entry.rows * entry.columns)
    return { entry, values, scales: vector(`${name}.scale`) }
  }
  return { header, matrix, vector }
}

/** A matrix row as numbers. */
export function readRow(
  { values, scales, entry: { columns } }: ReturnType<Weights['matrix']>,
  row: number,
): Float32Array {
  const numbers = new Float32Array(columns)
  const scale = scales[row] as number
  const from = row * columns
  for (let k = 0; k < columns; k++) numbers[k] = (values[from + k] as number) * scale
  return numbers
}
