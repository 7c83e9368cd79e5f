import type { Dialect } from '../../contract/dialect.ts';
import type { Loss, WireContext } from '../../contract/grammar.ts';
import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { ImagePart, ToolCallPart, TurnPart } from '../../contract/turn.ts';
export interface OutputOptions {
    context: WireContext;
    source: Dialect;
    status: string;
    logprobs: JsonValue | undefined;
    losses: Loss[];
}
/** How a call is to look to the client: free-text tools that were sent as functions are free-text calls again. */
export declare function clientCall(part: ToolCallPart, context: WireContext): {
    part: ToolCallPart;
    namespace?: JsonValue;
};
/** Gemini's proof of the thinking behind a call, where clients that send items back unchanged return it. */
export declare const signatureField: (signature: string | undefined) => JsonObject;
/** A picture that the model made. */
export declare function writeImage(part: ImagePart, { context, losses }: Pick<OutputOptions, 'context' | 'losses'>): JsonObject | undefined;
/** What the model said as output items, in order. */
export declare function writeOutput(parts: readonly TurnPart[], options: OutputOptions): JsonObject[];
//# sourceMappingURL=write-output.d.ts.map