import { createHash } from 'node:crypto'

/** 2 kB each. */
const MAX_VECTORS = 512

/**
 * The vectors of the texts that were encoded last, by a hash of tenant and text: each message of a conversation is
 * read again with every message after it. Texts are not kept. A vector that is found is read in a fraction of the time, so
 * without the tenant one could find out whether another has sent a text.
 */
export class RecentVectors {
  private readonly vectors = new Map<string, Float32Array>()

  get(text: string, tenant?: string): Float32Array | undefined {
    const key = hash(text, tenant)
    const vector = this.vectors.get(key)
    if (vector === undefined) return undefined
    // The first key is the one that was used longest ago.
    this.vectors.delete(key)
    this.vectors.set(key, vector)
    return vector
  }

  set(text: string, vector: Float32Array, tenant?: string): void {
    this.vectors.set(hash(text, tenant), vector)
    const [oldest] = this.vectors.keys()
    if (oldest !== undefined && this.vectors.size > MAX_VECTORS) this.vectors.delete(oldest)
  }
}

function hash(text: string, tenant = ''): string {
  return createHash('sha256').update(`${tenant}\0${text}`).digest('base64')
}
