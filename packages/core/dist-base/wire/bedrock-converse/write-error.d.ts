import type { WireEvent } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { WireError } from '../../contract/reply.ts';
/** An error body of Bedrock. */
export declare function writeError(error: WireError): JsonObject;
/** An exception frame of the event stream, by its name. */
export declare function writeErrorEvent(error: WireError): WireEvent;
//# sourceMappingURL=write-error.d.ts.map