import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** Instructions and input of a responses body in chat form. Throws PlanoError `invalid_request`. */
export declare function readConversation(body: JsonObject): ChatMessage[];
//# sourceMappingURL=read-conversation.d.ts.map