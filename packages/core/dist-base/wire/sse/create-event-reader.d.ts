import type { WireEvent } from '../../contract/grammar.ts';
/** Characters that one unfinished event may hold unless told otherwise: a large inline image still passes. */
export declare const MAX_EVENT_LENGTH: number;
/** Reads server-sent events from bytes as they come. Both calls answer the events that became complete. */
export interface EventReader {
    /** Throws PlanoError `invalid_upstream_answer` when an event is over the bound; the reader is spent then. */
    push(bytes: Uint8Array): WireEvent[];
    /** Call once, after the last bytes: an event that only lacks its empty line counts. */
    end(): WireEvent[];
}
/**
 * An incremental reader of server-sent events: LF, CRLF and CR, comments, several data lines, any split of bytes. Memory
 * is bounded by `maxLength` characters. https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export declare function createEventReader(maxLength?: number): EventReader;
//# sourceMappingURL=create-event-reader.d.ts.map