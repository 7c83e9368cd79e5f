import type { JsonObject } from '../../contract/json.ts';
import type { ChatMessage } from '../../contract/message.ts';
/** What the beginning of a conversation tells about who goes on with it. */
export interface ConversationHashes {
    /** 16 hexadecimal digits of tenant, system text and tool names: what providers may hold in their caches. */
    prefix: string;
    /** The same with the first user text: one conversation. Undefined without one. */
    session: string | undefined;
}
/** Plano's hashes of a conversation, the same for the same words in every client API. */
export declare function hashConversation(input: {
    messages: readonly ChatMessage[];
    body: JsonObject;
    tenant: string | undefined;
}): ConversationHashes;
//# sourceMappingURL=prefix-hash.d.ts.map