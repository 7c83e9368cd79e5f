import type { WireEvent } from '../contract/grammar.ts';
import type { JsonObject } from '../contract/json.ts';
/** Events of a stored response that stand before anything it says. */
export declare const OPENING_EVENTS = 2;
/**
 * A stored response as the stream that would have led to it, numbered from 0: the same events each time, so that a
 * client can go on behind the number it saw last. A response that is not over has only the beginning.
 */
export declare function listEvents(response: JsonObject): WireEvent[];
//# sourceMappingURL=list-events.d.ts.map