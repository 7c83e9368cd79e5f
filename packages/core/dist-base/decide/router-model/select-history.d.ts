import type { ChatMessage } from '../../contract/message.ts';
/** A message as the router model sees it. */
export interface HistoryMessage {
    role: string;
    content: string;
}
/**
 * The end of a conversation within a budget of estimated tokens (a quarter of the UTF-8 bytes). Newest first; a user
 * message that does not fit is cut in its middle and ends the selection; the last message is always there.
 */
export declare function selectHistory(messages: readonly ChatMessage[], contextTokens: number): HistoryMessage[];
/** The text of a message; of several parts, the text parts, a line each. */
export declare function readText(message: ChatMessage): string;
//# sourceMappingURL=select-history.d.ts.map