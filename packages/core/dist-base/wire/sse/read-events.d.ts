import type { ByteSource } from '../../contract/answer.ts';
import type { WireEvent } from '../../contract/grammar.ts';
/**
 * The server-sent events of a byte source, pulled one by one; leaving the loop early cancels the source. Throws what the
 * source throws, and PlanoError `invalid_upstream_answer` for an event over `maxLength` characters.
 */
export declare function readEvents(source: ByteSource, maxLength?: number): AsyncGenerator<WireEvent, void, undefined>;
//# sourceMappingURL=read-events.d.ts.map