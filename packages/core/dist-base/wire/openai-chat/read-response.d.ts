import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
import type { ImagePart } from '../../contract/turn.ts';
import { readUsage } from './convert-usage.ts';
/** Reads a whole chat completion. Throws PlanoError `invalid_upstream_answer` when it has no list of choices. */
export declare function readResponse(body: JsonObject, context: WireContext): Reply;
/** Pictures that the model made, where gateways put them; an entry of another kind is no picture. */
export declare function readImages(message: JsonObject): ImagePart[];
export declare function readGroqUsage(body: JsonObject): ReturnType<typeof readUsage>;
//# sourceMappingURL=read-response.d.ts.map