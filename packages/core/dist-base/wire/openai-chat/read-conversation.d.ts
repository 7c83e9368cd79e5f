import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** The messages of a chat completions body, as they are; only what readers rely on is checked. */
export declare function readConversation(body: JsonObject): ChatMessage[];
//# sourceMappingURL=read-conversation.d.ts.map