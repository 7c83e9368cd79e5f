import type { WireRules } from '../../contract/grammar.ts';
import type { JsonObject } from '../../contract/json.ts';
import type { ToolCallPart, TurnMessage } from '../../contract/turn.ts';
import { type ContentOptions } from './write-content.ts';
export interface MessageOptions extends ContentOptions {
    /** Index of the first message whose thinking goes back to the model. */
    replaysFrom: number;
    rules: WireRules | undefined;
}
export declare function writeMessages(messages: readonly TurnMessage[], options: MessageOptions): JsonObject[];
/** Writes a tool call of an assistant message; free-text calls of other dialects become functions with an `input`. */
export declare function writeToolCall(call: ToolCallPart, options: {
    isNative: boolean;
}): JsonObject;
//# sourceMappingURL=write-messages.d.ts.map