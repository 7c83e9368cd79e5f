import type { TopicShare } from '@planojs/core'

/** Where an int8 matrix lies; each row has its own scale in the vector "<name>.scale". */
export interface MatrixEntry {
  offset: number
  rows: number
  columns: number
}

/** Where 32-bit floats lie. */
export interface VectorEntry {
  offset: number
  length: number
}

/** The head of a file: 4 bytes of length (little endian), this as JSON, then the data that offsets count from. */
export interface TensorsHeader {
  /** Names model and version; part of the key of cached vectors. */
  model: string
  matrices: Record<string, MatrixEntry>
  vectors: Record<string, VectorEntry>
}

/** The head of the weights. */
export interface WeightsHeader extends TensorsHeader {
  /** Pieces of the unigram vocabulary with their log probabilities, by token id. */
  pieces: readonly string[]
  pieceScores: readonly number[]
  /** Texts whose vectors are in the file, as rows of the matrix "known". */
  knownTexts: readonly string[]
}

/** The head of the topics: the rows of the matrix "topics" are their names, then their requests. */
export interface TopicsHeader extends TensorsHeader {
  names: readonly string[]
  /** How many requests each topic has. */
  counts: readonly number[]
  knownTexts: readonly string[]
  /** What the known texts are about: topics with their shares. */
  shares: readonly (readonly TopicShare[])[]
  /** The known texts nearest to each, with their likeness. */
  nearest: readonly (readonly (readonly [text: number, likeness: number])[])[]
}

/** An opened file; views share the bytes that were read. */
export interface Weights<Header extends TensorsHeader = WeightsHeader> {
  header: Header
  matrix(name: string): { entry: MatrixEntry; values: Int8Array; scales: Float32Array }
  vector(name: string): Float32Array
}

/** Opens the bytes of a file. Throws a RangeError when a name is not in it. */
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

/** A row of a matrix as numbers. */
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
