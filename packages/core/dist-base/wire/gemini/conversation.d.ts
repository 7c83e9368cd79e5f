import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** The conversation of a generateContent body in chat form. Throws PlanoError `invalid_request` as the reader does. */
export declare function readConversation(body: JsonObject): ChatMessage[];
/** The body with another conversation; all other fields stay. */
export declare function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject;
//# sourceMappingURL=conversation.d.ts.map