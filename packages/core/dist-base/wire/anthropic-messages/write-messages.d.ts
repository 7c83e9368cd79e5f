import type { JsonObject, JsonValue } from '../../contract/json.ts';
import type { TurnMessage } from '../../contract/turn.ts';
import { type BlockOptions } from './write-blocks.ts';
export interface MessageOptions extends BlockOptions {
    /** System messages may stand between the others. */
    takesMidSystem: boolean;
}
export interface WrittenMessages {
    system: JsonValue | undefined;
    messages: JsonObject[];
}
/**
 * Writes the conversation by Anthropic's rules: system texts apart, roles in turns, tool results first in their message
 * and right behind their call, no empty texts, no blank at the end of a last assistant message.
 */
export declare function writeMessages(messages: readonly TurnMessage[], options: MessageOptions): WrittenMessages;
//# sourceMappingURL=write-messages.d.ts.map