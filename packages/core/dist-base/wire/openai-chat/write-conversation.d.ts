import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** The body with other messages; everything else stays as the client sent it. */
export declare function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject;
//# sourceMappingURL=write-conversation.d.ts.map