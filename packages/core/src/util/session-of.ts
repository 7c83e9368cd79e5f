import type { Exchange } from '../contract/exchange.ts'

/** Sessions are keys of state that is bounded by their number, so their length is bounded here. */
export const MAX_SESSION = 256

/** The session that the client or the application names, cut at 256 characters. */
export function sessionOf(exchange: Pick<Exchange, 'header' | 'context'>): string | undefined {
  // An empty name is none: those who send one have nothing in common.
  const named = exchange.header('x-model-affinity')?.trim() || exchange.context.session?.trim()
  return named ? named.slice(0, MAX_SESSION) : undefined
}
