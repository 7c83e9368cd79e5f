import type { ClientDialect } from '../contract/dialect.ts';
import type { JsonObject } from '../contract/json.ts';
/** Throws `invalid_request` naming the field when a request has nothing to answer: agents would make something up. */
export declare function requireConversation(dialect: ClientDialect, body: JsonObject): void;
//# sourceMappingURL=require-conversation.d.ts.map