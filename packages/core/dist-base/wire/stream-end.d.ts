import type { Dialect } from '../contract/dialect.ts';
import type { WireEvent } from '../contract/grammar.ts';
/** Whether an event is its API's own end of a stream, or tells the reason of it. Costs one scan of its text. */
export declare function isStreamEnd(dialect: Exclude<Dialect, 'converse'>, data: string): boolean;
/** Whether an event says that the stream has failed. */
export declare function isStreamError({ event, data }: WireEvent): boolean;
/** Every event of these APIs is one JSON object or the end mark; a cut one lacks its last brace. */
export declare function isIntactEvent(data: string): boolean;
//# sourceMappingURL=stream-end.d.ts.map