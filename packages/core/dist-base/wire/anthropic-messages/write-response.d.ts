import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
/** Writes a whole message; of several choices only the first has a place. */
export declare function writeResponse(reply: Reply, context: WireContext): Written<JsonObject>;
/** Ids of other APIs keep their own text behind Anthropic's prefix. */
export declare function messageId(id: string): string;
//# sourceMappingURL=write-response.d.ts.map