import type { LRUCache } from 'lru-cache'
import type { Encoder } from '../../../contract/decide/encoder.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { createLru } from '../../../util/collections/create-lru.ts'
import { normalizeVector } from '../scorers/semantic-scorer.ts'

/** Number of texts per encoder whose vectors are cached. Requests may bring any number of targets. */
const MAX_TEXTS = 20_000

const vectorsOf = new WeakMap<Encoder, LRUCache<string, Float32Array>>()

/** Texts whose unit vectors are cached. `kept` says whether the encoder may cache them too, also on disk. */
export interface LastingTexts {
  texts: readonly string[]
  kept: boolean
}

/** Encodes texts that do not change. A reload encodes only new texts. Throws `encoder_failed` for invalid vectors. */
export async function embedLasting(
  encoder: Encoder,
  { texts, kept }: LastingTexts,
): Promise<ReadonlyMap<string, Float32Array>> {
  const known = vectorsOf.get(encoder) ?? createLru<Float32Array>(MAX_TEXTS)
  vectorsOf.set(encoder, known)
  const vectors = new Map<string, Float32Array>()
  const missing: string[] = []
  for (const text of new Set(texts)) {
    const vector = known.get(text)
    if (vector) vectors.set(text, vector)
    else missing.push(text)
  }
  if (missing.length === 0) return vectors
  const made = await ((kept ? encoder.embedLasting?.(missing) : undefined) ?? encoder.embed(missing))
  checkVectors(encoder, made, missing.length)
  for (const [index, text] of missing.entries()) {
    const vector = normalizeVector(made[index] ?? new Float32Array(encoder.dim))
    vectors.set(text, vector)
    known.set(text, vector)
  }
  return vectors
}

/** Throws `encoder_failed` if the number or length of the vectors is wrong. */
export function checkVectors(encoder: Encoder, vectors: readonly Float32Array[], count: number): void {
  if (vectors.length === count && vectors.every((vector) => vector.length === encoder.dim)) return
  throw new PlanoError('encoder_failed', `the encoder ${encoder.name} answered vectors of another number or length`)
}
