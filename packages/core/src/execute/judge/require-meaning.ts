import { PlanoError } from '../../errors/plano-error.ts'

/** Twice the largest event. */
const MAX_BYTES = 32 * 1024 * 1024
/** Each chunk takes memory besides its bytes; many short ones would take more than a few long ones. */
const CHUNK_BYTES = 256

/**
 * Refuses a stream whose beginning grows without content, such as endless comments: it is kept in memory, since the
 * request may still go to another candidate. `kept` is what was received so far. Throws `invalid_upstream_answer`.
 */
export function requireMeaning(kept: { bytes: number; chunks: number }): undefined {
  if (kept.bytes + kept.chunks * CHUNK_BYTES > MAX_BYTES)
    throw new PlanoError('invalid_upstream_answer', `the stream has no content in its first ${kept.bytes} bytes`)
  return undefined
}
