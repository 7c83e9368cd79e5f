import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DIMENSION } from './forward-pass.ts'

const HASH_BYTES = 16
const VECTOR_BYTES = 4 * DIMENSION
const RECORD_BYTES = HASH_BYTES + VECTOR_BYTES
const MAGIC = 'planovec'
const MAX_VECTORS = 20_000

/** Vectors by a hash of model and text, in memory and, when a path is given, in a file. Texts themselves are not kept. */
export class VectorCache {
  private readonly model: string
  private readonly path: string | undefined
  private readonly vectors = new Map<string, Float32Array>()
  private loading: Promise<void> | undefined
  private saving: Promise<void> = Promise.resolve()

  constructor(model: string, path: string | undefined) {
    this.model = model
    this.path = path
  }

  /** Reads the file once; a file that is not there or damaged is an empty one, to be written anew. */
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

  /** Writes the file whole and puts it in place at once, so that two processes never see half of one. */
  save(): Promise<void> {
    const { path } = this
    if (path === undefined) return Promise.resolve()
    // A cache that cannot be written costs only the time of the next start.
    this.saving = this.saving.then(() => this.writeAll(path)).catch(() => undefined)
    return this.saving
  }

  private hash(text: string): string {
    return createHash('sha256')
      .update(`${this.model}\n${text}`)
      .digest('hex')
      .slice(0, 2 * HASH_BYTES)
  }

  private async readAll(): Promise<void> {
    if (this.path === undefined) return
    const file = await readFile(this.path).catch(() => Buffer.alloc(0))
    if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) return
    const records = Math.floor((file.length - MAGIC.length) / RECORD_BYTES)
    for (let record = 0; record < records; record++) {
      const from = file.byteOffset + MAGIC.length + record * RECORD_BYTES
      const hash = file.toString('hex', from - file.byteOffset, from - file.byteOffset + HASH_BYTES)
      this.vectors.set(hash, new Float32Array(file.buffer.slice(from + HASH_BYTES, from + RECORD_BYTES) as ArrayBuffer))
    }
  }

  private async writeAll(path: string): Promise<void> {
    const parts: Uint8Array[] = [Buffer.from(MAGIC, 'latin1')]
    for (const [hash, vector] of this.vectors) {
      parts.push(Buffer.from(hash, 'hex'), new Uint8Array(vector.buffer, vector.byteOffset, VECTOR_BYTES))
    }
    await mkdir(dirname(path), { recursive: true })
    const unfinished = `${path}.${process.pid}`
    await writeFile(unfinished, Buffer.concat(parts))
    await rename(unfinished, path)
  }
}
