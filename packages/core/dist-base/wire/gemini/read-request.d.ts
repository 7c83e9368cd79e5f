import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
/** A body of generateContent. Throws PlanoError `invalid_request` with the path of the field at fault. */
export declare function readRequest(body: JsonObject, context: WireContext): Turn;
//# sourceMappingURL=read-request.d.ts.map