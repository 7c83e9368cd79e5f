import type { WireEvent } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { WireError } from '../../contract/reply.ts';
/** An error body, as every OpenAI API has it. */
export declare function writeError(error: WireError): JsonObject;
/** Fields of the `error` event. */
export declare function errorFields(error: WireError): JsonObject;
/** The `error` event for a stream whose encoder is not at hand; it carries no place in the sequence of events. */
export declare function writeErrorEvent(error: WireError): WireEvent;
//# sourceMappingURL=write-error.d.ts.map