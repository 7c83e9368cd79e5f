import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
/** Reads a chat completions request. Throws PlanoError `invalid_request` with the field's path in `param`. */
export declare function readRequest(body: JsonObject): Turn;
//# sourceMappingURL=read-request.d.ts.map