import type { Cancellation } from '../../contract/cancellation.ts'
import type { Exchange } from '../../contract/exchange.ts'

/** A view of an exchange that can be cancelled by itself; all else is shared, what is written to it later included. */
export function withCancellation(exchange: Exchange, cancellation: Cancellation): Exchange {
  return Object.create(exchange, { cancellation: { value: cancellation, enumerable: true } }) as Exchange
}
