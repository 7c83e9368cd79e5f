import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
/** A reply as a GenerateContentResponse. */
export declare function writeResponse(reply: Reply, context: WireContext): Written<JsonObject>;
//# sourceMappingURL=write-response.d.ts.map