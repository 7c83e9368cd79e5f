import type { Dialect } from '../../contract/wire/dialect.ts'

const MARK = /^plano\.(signature|redacted|call)\.(chat|messages|responses|gemini|converse)\./

/**
 * Encodes a reasoning signature for a client of another API. The mark says which provider can verify it when the client
 * sends it back. The origin's own API, and Claude on Bedrock, need no mark.
 */
export function markSignature(
  kind: 'signature' | 'redacted',
  value: string,
  place: { maker: Dialect; own: Dialect },
): string {
  const { maker, own } = place
  const isOwn = maker === own || (own === 'messages' && maker === 'converse')
  return isOwn ? value : `plano.${kind}.${maker}.${value}`
}

export interface UnmarkedSignature {
  value: string
  /** Origin and kind of the signature, if it was marked. */
  origin?: Dialect
  kind?: 'signature' | 'redacted' | 'call'
}

/** Removes our mark from a signature that a client sent back. That of a call keeps it until the call is known. */
export function unmarkSignature(value: string): UnmarkedSignature {
  const match = MARK.exec(value)
  if (match === null) return { value }
  return {
    value: match[1] === 'call' ? value : value.slice(match[0].length),
    origin: match[2] as Dialect,
    kind: match[1] as 'signature' | 'redacted' | 'call',
  }
}
