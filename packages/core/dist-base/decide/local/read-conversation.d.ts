import type { ChatMessage } from '../../contract/message.ts';
/** What the router reads of a conversation. */
export interface Conversation {
    /** Text of the last user message; empty when it has none. */
    last: string;
    /** Texts of the user messages before it, oldest first. */
    earlier: readonly string[];
    /** Whether the last user message carries something besides text. */
    hasMedia: boolean;
}
/** Reads the user's side of a conversation. */
export declare function readConversation(messages: readonly ChatMessage[]): Conversation;
//# sourceMappingURL=read-conversation.d.ts.map