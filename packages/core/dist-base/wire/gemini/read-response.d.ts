import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
/** Why a prompt was refused before any candidate was written. */
export declare function blockReason(body: JsonObject): string | undefined;
export declare function createdAt(body: JsonObject, context: WireContext): number;
/** Log probabilities in the form of chat completions. */
export declare function readLogprobs(candidate: JsonObject): JsonObject | undefined;
/** A GenerateContentResponse. Throws PlanoError `invalid_upstream_answer` when it has neither candidates nor a reason. */
export declare function readResponse(body: JsonObject, context: WireContext): Reply;
//# sourceMappingURL=read-response.d.ts.map