import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn } from '../../contract/turn.ts';
export declare const LOGPROBS_INCLUDE = "message.output_text.logprobs";
/** A request body of the responses API. Throws PlanoError `invalid_request` with the path of the field at fault. */
export declare function readRequest(body: JsonObject, _context: WireContext): Turn;
//# sourceMappingURL=read-request.d.ts.map