import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { ReasoningPart } from '../../../contract/wire/turn.ts'
import { markSignature } from '../../reasoning/signature-mark.ts'

/** Writes a thought signature as clients of this API return it. Signatures of other providers are marked. */
export function writeProof(
  { signature, redacted, origin }: Pick<ReasoningPart, 'signature' | 'redacted' | 'origin'>,
  source: Dialect,
): string | undefined {
  const place = { maker: origin ?? source, own: 'gemini' as const }
  if (redacted !== undefined) return markSignature('redacted', redacted, place)
  return signature === undefined ? undefined : markSignature('signature', signature, place)
}
