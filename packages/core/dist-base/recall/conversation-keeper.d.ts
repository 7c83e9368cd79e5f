import type { Exchange } from '../contract/exchange.ts';
import type { JsonObject, JsonValue } from '../contract/json.ts';
import type { StoredResponse } from '../contract/store.ts';
import { type RecallParts } from './recall-parts.ts';
/** Conversation objects of the responses API: changed one after the other, so that two turns at once both arrive. */
export interface ConversationKeeper {
    create(exchange: Exchange, metadata: JsonObject, items: readonly JsonValue[]): Promise<StoredResponse>;
    read(exchange: Exchange, id: string): Promise<StoredResponse>;
    /** Answers the items as they were added, with their ids. */
    append(exchange: Exchange, id: string, items: readonly JsonValue[]): Promise<JsonValue[]>;
    change(exchange: Exchange, id: string, change: (record: StoredResponse) => StoredResponse): Promise<StoredResponse>;
    remove(exchange: Exchange, id: string): Promise<void>;
}
export declare function createConversationKeeper(parts: RecallParts): ConversationKeeper;
//# sourceMappingURL=conversation-keeper.d.ts.map