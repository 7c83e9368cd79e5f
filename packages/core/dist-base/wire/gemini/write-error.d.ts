import type { WireEvent } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { WireError } from '../../contract/reply.ts';
/** An error in Google's envelope. */
export declare function writeError(error: WireError): JsonObject;
export declare function writeErrorEvent(error: WireError): WireEvent;
//# sourceMappingURL=write-error.d.ts.map