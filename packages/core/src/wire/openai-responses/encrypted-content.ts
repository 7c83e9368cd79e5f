import type { Dialect } from '../../contract/dialect.ts'
import type { ReasoningPart } from '../../contract/turn.ts'

type Proof = Pick<ReasoningPart, 'signature' | 'redacted' | 'origin'>

// Marks content that stands for another provider's proof; OpenAI's own content never begins like this.
const MARK = /^plano\.(signature|redacted)\.(chat|messages|responses|gemini|converse)\./

/** `encrypted_content` of a reasoning item: OpenAI's own, or the proof of another provider that we wrapped in it. */
export function readEncryptedContent(content: string): Proof {
  const match = MARK.exec(content)
  if (match === null) return { redacted: content, origin: 'responses' }
  const origin = match[2] as Dialect
  const value = content.slice(match[0].length)
  return match[1] === 'signature' ? { signature: value, origin } : { redacted: value, origin }
}

/**
 * The proof of a piece of thinking as `encrypted_content`, so that a client which sends reasoning items back returns
 * it. `origin` is who made it when the part does not say.
 */
export function writeEncryptedContent(proof: Proof, origin: Dialect): string | undefined {
  const maker = proof.origin ?? origin
  if (proof.redacted !== undefined) {
    return maker === 'responses' ? proof.redacted : `plano.redacted.${maker}.${proof.redacted}`
  }
  return proof.signature === undefined ? undefined : `plano.signature.${maker}.${proof.signature}`
}
