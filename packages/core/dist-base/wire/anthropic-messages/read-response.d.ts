import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
/** Reads a whole message. Throws PlanoError `invalid_upstream_answer` when it has no list of blocks. */
export declare function readResponse(body: JsonObject, context: WireContext): Reply;
//# sourceMappingURL=read-response.d.ts.map