import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DIMENSION } from '../model/dimension.ts'
import { wholeBuffer } from '../whole-buffer.ts'

const MAGIC = 'planova2'
const HASH_BYTES = 16
const VECTOR_BYTES = 4 * DIMENSION
/** The hash of a result, and its length. */
const RESULT_HEAD_BYTES = HASH_BYTES + 8
const NUMBER_BYTES = 8
const MAX_VECTORS = 20_000
const MAX_RESULTS = 32

/**
 * Caches vectors by a hash of model and text, and results by a hash of their names, in memory and optionally in a file.
 * File format: magic, number of vectors and results (32 bits each), hashes of the vectors, headers of the results,
 * numbers of the results (64 bits), numbers of the vectors (32 bits). Texts are not stored.
 */
export class VectorCache {
  private readonly model: string
  private readonly path: string | undefined
  private readonly vectors = new Map<string, Float32Array>()
  private readonly results = new Map<string, Float64Array>()
  private loading: Promise<void> | undefined
  private saving: Promise<void> = Promise.resolve()

  constructor(model: string, path: string | undefined) {
    this.model = model
    this.path = path
  }

  /** Reads the file once. A missing or damaged file counts as empty and is rewritten. */
  load(): Promise<void> {
    this.loading ??= this.readAll()
    return this.loading
  }

  get(text: string): Float32Array | undefined {
    return this.vectors.get(this.hash(text))
  }

  set(text: string, vector: Float32Array): void {
    if (this.vectors.size >= MAX_VECTORS) this.vectors.clear()
    this.vectors.set(this.hash(text), vector)
  }

  getResult(name: string): Float64Array | undefined {
    return this.results.get(this.hash(name))
  }

  /** The oldest results are evicted. */
  setResult(name: string, numbers: Float64Array): void {
    this.results.set(this.hash(name), numbers)
    for (const hash of this.results.keys()) if (this.results.size > MAX_RESULTS) this.results.delete(hash)
  }

  /** Writes the complete file and renames it into place, so that readers never see a partial file. */
  save(): Promise<void> {
    const { path } = this
    if (path === undefined) return Promise.resolve()
    // A failed write only costs time at the next start.
    this.saving = this.saving.then(() => this.writeAll(path)).catch(() => undefined)
    return this.saving
  }

  private hash(text: string): string {
    return createHash('sha256').update(`${this.model}\n${text}`).digest().toString('latin1', 0, HASH_BYTES)
  }

  private async readAll(): Promise<void> {
    if (this.path === undefined) return
    const file = await readFile(this.path).catch(() => Buffer.alloc(0))
    const place = MAGIC.length + 8
    if (file.length < place || file.toString('latin1', 0, MAGIC.length) !== MAGIC) return
    const vectors = file.readUInt32LE(MAGIC.length)
    const results = file.readUInt32LE(MAGIC.length + 4)
    const heads = place + vectors * HASH_BYTES
    let at = heads + results * RESULT_HEAD_BYTES
    if (at > file.length) return
    const lengths = Array.from({ length: results }, (_, index) =>
      file.readUInt32LE(heads + index * RESULT_HEAD_BYTES + HASH_BYTES),
    )
    const numbers = lengths.reduce((sum, length) => sum + length, 0)
    if (file.length !== at + numbers * NUMBER_BYTES + vectors * VECTOR_BYTES) return
    const buffer = wholeBuffer(file)
    const hashAt = (from: number) => file.toString('latin1', from, from + HASH_BYTES)
    for (const [index, length] of lengths.entries()) {
      this.results.set(hashAt(heads + index * RESULT_HEAD_BYTES), new Float64Array(buffer, at, length))
      at += length * NUMBER_BYTES
    }
    for (let index = 0; index < vectors; index++) {
      this.vectors.set(hashAt(place + index * HASH_BYTES), new Float32Array(buffer, at, DIMENSION))
      at += VECTOR_BYTES
    }
  }

  private async writeAll(path: string): Promise<void> {
    const head = Buffer.alloc(8)
    head.writeUInt32LE(this.vectors.size, 0)
    head.writeUInt32LE(this.results.size, 4)
    const parts: Uint8Array[] = [Buffer.from(MAGIC, 'latin1'), head]
    for (const hash of this.vectors.keys()) parts.push(Buffer.from(hash, 'latin1'))
    for (const [hash, numbers] of this.results) {
      const length = Buffer.alloc(RESULT_HEAD_BYTES - HASH_BYTES)
      length.writeUInt32LE(numbers.length)
      parts.push(Buffer.from(hash, 'latin1'), length)
    }
    for (const numbers of [...this.results.values(), ...this.vectors.values()])
      parts.push(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    await mkdir(dirname(path), { recursive: true })
    // A process id is not enough: threads share it, and containers may have equal ones.
    const unfinished = `${path}.${randomUUID()}`
    try {
      await writeFile(unfinished, Buffer.concat(parts))
      await rename(unfinished, path)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }
}
