import type { Exchange } from '../contract/exchange.ts';
/** Sessions are keys of state that is bounded by their number, so their length is bounded here. */
export declare const MAX_SESSION = 256;
/** The session that the client or the application names, cut at 256 characters. */
export declare function sessionOf(exchange: Pick<Exchange, 'header' | 'context'>): string | undefined;
//# sourceMappingURL=session-of.d.ts.map