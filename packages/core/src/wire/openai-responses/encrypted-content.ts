import type { Dialect } from '../../contract/dialect.ts'
import type { ReasoningPart } from '../../contract/turn.ts'
import { markProof, unmarkProof } from '../proof-mark.ts'

type Proof = Pick<ReasoningPart, 'signature' | 'redacted' | 'origin'>

/** `encrypted_content` of a reasoning item: OpenAI's own, or the proof of another provider that we marked. */
export function readEncryptedContent(content: string): Proof {
  const { value, origin = 'responses', kind } = unmarkProof(content)
  if (value === '') return { origin }
  return kind === 'signature' ? { signature: value, origin } : { redacted: value, origin }
}

/**
 * The proof of a piece of thinking as `encrypted_content`, so that a client which sends reasoning items back returns
 * it. `origin` is who made it when the part does not say.
 */
export function writeEncryptedContent(proof: Proof, origin: Dialect): string | undefined {
  const place = { maker: proof.origin ?? origin, own: 'responses' as const }
  if (proof.redacted !== undefined) return markProof('redacted', proof.redacted, place)
  return proof.signature === undefined ? undefined : markProof('signature', proof.signature, place)
}

/**
 * Marks thinking that nobody proved as its maker's, because OpenAI refuses reasoning items that it did not write:
 * when the client sends the item back, the mark tells it from OpenAI's own.
 */
export function markUnproven(maker: Dialect): string | undefined {
  return maker === 'responses' ? undefined : markProof('redacted', '', { maker, own: 'responses' })
}
