import type { Dialect } from '../contract/dialect.ts'

const MARK = /^plano\.(signature|redacted)\.(chat|messages|responses|gemini|converse)\./

/**
 * The proof of a piece of thinking for a client of another API than its maker's. The mark tells us, when the client
 * sends it back, which provider can read it; the maker's own API, and Claude on Bedrock, need none.
 */
export function markProof(
  kind: 'signature' | 'redacted',
  value: string,
  place: { maker: Dialect; own: Dialect },
): string {
  const { maker, own } = place
  const isOwn = maker === own || (own === 'messages' && maker === 'converse')
  return isOwn ? value : `plano.${kind}.${maker}.${value}`
}

export interface UnmarkedProof {
  value: string
  /** Maker and kind of the proof, where there was a mark. */
  origin?: Dialect
  kind?: 'signature' | 'redacted'
}

/** A proof that a client sent back, without our mark. */
export function unmarkProof(value: string): UnmarkedProof {
  const match = MARK.exec(value)
  if (match === null) return { value }
  return {
    value: value.slice(match[0].length),
    origin: match[2] as Dialect,
    kind: match[1] as 'signature' | 'redacted',
  }
}
