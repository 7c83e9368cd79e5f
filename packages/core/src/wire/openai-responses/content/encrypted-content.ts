import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { ReasoningPart } from '../../../contract/wire/turn.ts'
import { markSignature, unmarkSignature } from '../../reasoning/signature-mark.ts'

type Proof = Pick<ReasoningPart, 'signature' | 'redacted' | 'origin'>

/** Reads `encrypted_content` of a reasoning item: OpenAI's own, or another provider's signature with our mark. */
export function readEncryptedContent(content: string): Proof {
  const { value, origin = 'responses', kind } = unmarkSignature(content)
  if (value === '') return { origin }
  return kind === 'signature' || kind === 'call' ? { signature: value, origin } : { redacted: value, origin }
}

/**
 * Writes the signature of a reasoning part as `encrypted_content`, so that clients return it with the item. `origin` is
 * the provider API when the part does not name one.
 */
export function writeEncryptedContent(proof: Proof, origin: Dialect): string | undefined {
  const place = { maker: proof.origin ?? origin, own: 'responses' as const }
  if (proof.redacted !== undefined) return markSignature('redacted', proof.redacted, place)
  return proof.signature === undefined ? undefined : markSignature('signature', proof.signature, place)
}

/**
 * Marks unsigned reasoning with its origin. OpenAI refuses reasoning items that it did not create; when the client
 * returns the item, the mark distinguishes it from OpenAI's own.
 */
export function markUnproven(maker: Dialect): string | undefined {
  return maker === 'responses' ? undefined : markSignature('redacted', '', { maker, own: 'responses' })
}
