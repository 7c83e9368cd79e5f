import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
import type { TurnPart } from '../../contract/turn.ts';
/** Writes a whole chat completion. */
export declare function writeResponse(reply: Reply, context: WireContext): Written<JsonObject>;
/** Ids of other APIs keep their own text behind OpenAI's prefix. */
export declare function chatId(id: string): string;
/** Pictures that a model made stand beside the text, as gateways in front of such models write them. */
export declare function writeImages(parts: readonly TurnPart[]): JsonObject | undefined;
//# sourceMappingURL=write-response.d.ts.map