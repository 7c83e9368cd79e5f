import type { WireEvent } from '../../contract/grammar.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { WireError } from '../../contract/reply.ts';
export declare function readError(status: number, body: JsonValue | string | undefined): WireError;
export declare function writeError(error: WireError): JsonObject;
export declare function writeErrorEvent(error: WireError): WireEvent;
//# sourceMappingURL=convert-error.d.ts.map