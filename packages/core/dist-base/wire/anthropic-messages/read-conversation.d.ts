import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** The conversation of a messages body in chat form: system, texts, images, tool calls and results; thinking stays out. */
export declare function readConversation(body: JsonObject): ChatMessage[];
//# sourceMappingURL=read-conversation.d.ts.map