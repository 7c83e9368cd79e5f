import type { Dialect } from '../../contract/dialect.ts';
import type { Loss } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { ReasoningPart, ToolCallPart, TurnMessage, TurnPart } from '../../contract/turn.ts';
export interface ItemOptions {
    /** The dialect that the turn was read from. */
    source: Dialect;
    losses: Loss[];
}
export declare function writeCallItem(part: ToolCallPart): JsonObject;
/** Neighbouring thoughts of one id are one item; what only OpenAI can read goes back to OpenAI alone. */
export declare function writeReasoningItem(parts: readonly ReasoningPart[], encrypted: string | undefined): JsonObject;
/** Runs of parts that become one item each; parts of the types in `alone` join nothing. */
export declare function groupParts(parts: readonly TurnPart[], alone?: ReadonlySet<string>): TurnPart[][];
/** A message as input items, in the order of its parts. */
export declare function writeItems(message: TurnMessage, options: ItemOptions): JsonObject[];
//# sourceMappingURL=write-items.d.ts.map