import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/**
 * The body with another conversation. What did not change keeps its very blocks, thinking and cache markers included;
 * what changed in place keeps the fields around its text; the rest is written anew.
 */
export declare function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject;
//# sourceMappingURL=write-conversation.d.ts.map