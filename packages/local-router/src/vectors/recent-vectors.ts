import { createHash } from 'node:crypto'

/** 2 kB each. */
const MAX_VECTORS = 512

/**
 * The vectors of the texts that were encoded last, by a hash of the text: each message of a conversation is read again
 * with every message after it. Texts are not kept.
 */
export class RecentVectors {
  private readonly vectors = new Map<string, Float32Array>()

  get(text: string): Float32Array | undefined {
    const key = hash(text)
    const vector = this.vectors.get(key)
    if (vector === undefined) return undefined
    // The first key is the one that was used longest ago.
    this.vectors.delete(key)
    this.vectors.set(key, vector)
    return vector
  }

  set(text: string, vector: Float32Array): void {
    this.vectors.set(hash(text), vector)
    const [oldest] = this.vectors.keys()
    if (oldest !== undefined && this.vectors.size > MAX_VECTORS) this.vectors.delete(oldest)
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
