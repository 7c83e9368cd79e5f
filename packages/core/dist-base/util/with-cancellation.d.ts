import type { Cancellation } from '../contract/cancellation.ts';
import type { Exchange } from '../contract/exchange.ts';
/** A view of an exchange that can be cancelled by itself; all else is shared, what is written to it later included. */
export declare function withCancellation(exchange: Exchange, cancellation: Cancellation): Exchange;
//# sourceMappingURL=with-cancellation.d.ts.map