import type { Exchange } from '../contract/exchange.ts'

/** Sessions are keys of state that is bounded by their number, so their length is bounded here. */
export const MAX_SESSION = 256

/** The session that the client or the application names, cut at 256 characters. */
export function sessionOf(exchange: Pick<Exchange, 'header' | 'context'>): string | undefined {
  return (exchange.header('x-model-affinity') ?? exchange.context.session)?.slice(0, MAX_SESSION)
}
