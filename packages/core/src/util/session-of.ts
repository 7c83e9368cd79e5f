import type { Exchange } from '../contract/call/exchange.ts'
import { boundName } from './text/bound-name.ts'

/** The session named by the client or the application, with at most 256 characters. */
export function sessionOf(exchange: Pick<Exchange, 'header' | 'context'>): string | undefined {
  // Requests with an empty name do not form a session.
  const named = exchange.header('x-model-affinity')?.trim() || exchange.context.session?.trim()
  return named ? boundName(named) : undefined
}
