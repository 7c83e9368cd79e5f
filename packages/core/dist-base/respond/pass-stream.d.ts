import type { ByteSource } from '../contract/answer.ts';
import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ResponderParts } from './responder-parts.ts';
/** A stream that passes: where it comes from, and what of it is not for the client. */
export interface PassingWork {
    asked: Asked;
    source: ByteSource;
    /** Usage was asked for on our own account: an event that says nothing else stays here. */
    hidesUsage: boolean;
}
/**
 * Passes a stream on byte for byte and watches it from the side. When it breaks off, or ends without the API's own
 * end, the client gets that API's error event: a truncated answer never looks like a finished one.
 */
export declare function passStream(parts: ResponderParts, exchange: Exchange, work: PassingWork): ByteSource;
//# sourceMappingURL=pass-stream.d.ts.map