import type { ByteSource } from '../contract/answer.ts';
import type { Asked } from '../contract/asked.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Grammar, WireContext, WireEvent } from '../contract/grammar.ts';
import type { StreamPart } from '../contract/reply.ts';
export interface EncodeStreamOptions {
    grammar: Grammar;
    context: WireContext;
    writeEvents(events: readonly WireEvent[]): Uint8Array;
    exchange: Exchange;
    asked: Asked;
    /** Model name for the client, where it differs from the upstream's. */
    clientModel: string | undefined;
}
/** Writes stream parts in the client's API. A failure after the start becomes that API's error event. */
export declare function encodeStream(options: EncodeStreamOptions, parts: AsyncIterable<StreamPart>): ByteSource;
//# sourceMappingURL=encode-stream.d.ts.map