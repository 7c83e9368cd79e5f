import type { Exchange } from '../../contract/call/exchange.ts'
import type { Cancellation } from '../../contract/transport/cancellation.ts'

/** A view of an exchange that can be cancelled by itself; all else is shared, what is written to it later included. */
export function withCancellation(exchange: Exchange, cancellation: Cancellation): Exchange {
  return Object.create(exchange, { cancellation: { value: cancellation, enumerable: true } }) as Exchange
}
