import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
/** A Converse answer. Throws PlanoError `invalid_upstream_answer` when it has no message. */
export declare function readResponse(body: JsonObject, context: WireContext): Reply;
//# sourceMappingURL=read-response.d.ts.map