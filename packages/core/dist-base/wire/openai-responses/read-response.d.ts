import type { WireContext } from '../../contract/grammar.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { Reply } from '../../contract/reply.ts';
import type { TurnPart } from '../../contract/turn.ts';
/** Output items as parts. Throws PlanoError `invalid_upstream_answer`. */
export declare function readOutput(output: readonly JsonValue[]): TurnPart[];
/** A response object. Throws PlanoError `invalid_upstream_answer` when it is none. */
export declare function readResponse(body: JsonObject, context: WireContext): Reply;
//# sourceMappingURL=read-response.d.ts.map