import type { Dialect } from '../contract/dialect.ts'

const MARK = /^plano\.(?:signature|redacted)\.(chat|messages|responses|gemini|converse)\./

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

/** A proof that a client sent back, without our mark; `origin` is its maker where there was one. */
export function unmarkProof(value: string): { value: string; origin?: Dialect } {
  const match = MARK.exec(value)
  if (match === null) return { value }
  return { value: value.slice(match[0].length), origin: match[1] as Dialect }
}
