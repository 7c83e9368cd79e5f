import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/**
 * A responses body with its conversation replaced; items of unchanged messages stay exactly as they were, also those
 * that chat completions do not know. The body given is left as it was.
 */
export declare function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject;
//# sourceMappingURL=write-conversation.d.ts.map