import type { WireContext, Written } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { Turn, TurnMessage } from '../../contract/turn.ts';
/** The first system message as `instructions`, where it came from there or from an API that has no such field. */
export declare function splitInstructions(turn: Turn): {
    instructions: string | undefined;
    messages: readonly TurnMessage[];
};
/** A turn as a request body of the responses API. */
export declare function writeRequest(given: Turn, context: WireContext): Written<JsonObject>;
//# sourceMappingURL=write-request.d.ts.map