import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** The system prompt or one message of a body, with the chat messages that stand for it in the conversation. */
export interface ConversationUnit {
    place: 'system' | 'message';
    original: JsonObject;
    views: ChatMessage[];
}
/** Throws PlanoError `invalid_request` as the request reader does. */
export declare function readUnits(body: JsonObject): ConversationUnit[];
//# sourceMappingURL=conversation-units.d.ts.map