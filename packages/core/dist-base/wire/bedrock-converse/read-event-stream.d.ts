import type { WireEvent } from '../../contract/grammar.ts';
/**
 * Frames of an AWS event stream as events: `event` is the `:event-type`, `:exception-type` or `:error-code`, `data` the
 * JSON payload. Any split of the bytes gives the same events. Rejects with PlanoError `upstream_broken` for a damaged
 * frame and for a stream that ends inside one. https://docs.aws.amazon.com/transcribe/latest/dg/event-stream.html
 */
export declare function readEventStream(source: AsyncIterable<Uint8Array>): AsyncGenerator<WireEvent, void, undefined>;
//# sourceMappingURL=read-event-stream.d.ts.map