import type { Asked } from '../contract/asked.ts';
import type { ClientDialect } from '../contract/dialect.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ChatMessage } from '../contract/message.ts';
/** The conversation of a client's body in chat form. Throws `invalid_request`. */
export declare function readConversation(dialect: ClientDialect, body: JsonObject): ChatMessage[];
/** A client's body with another conversation; all else stays. */
export declare function writeConversation(dialect: ClientDialect, body: JsonObject, messages: readonly ChatMessage[]): JsonObject;
/** The request with another body; what was read from the old one is read anew. */
export declare function withBody(asked: Asked, body: JsonObject): Asked;
//# sourceMappingURL=conversation.d.ts.map