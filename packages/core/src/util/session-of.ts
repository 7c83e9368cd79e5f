import type { Exchange } from '../contract/exchange.ts'

/** Session names are keys of state that is bounded by number of entries, so their length is limited here. */
export const MAX_SESSION = 256

/** The session named by the client or the application, cut to 256 characters. */
export function sessionOf(exchange: Pick<Exchange, 'header' | 'context'>): string | undefined {
  // Requests with an empty name do not form a session.
  const named = exchange.header('x-model-affinity')?.trim() || exchange.context.session?.trim()
  return named ? named.slice(0, MAX_SESSION) : undefined
}
