import type { Surface } from '../contract/asked.ts';
import type { ClientCall } from '../contract/client-call.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { JsonObject } from '../contract/json.ts';
import { type BackgroundParts } from './background-jobs.ts';
import type { ConversationKeeper } from './conversation-keeper.ts';
export type StoredSurface = Extract<Surface, {
    kind: 'stored-response' | 'conversations';
}>;
export interface StoredEntry {
    call: Pick<ClientCall, 'method' | 'query'>;
    surface: StoredSurface;
    /** The body as a JSON object; an empty one when there is none. */
    readBody(): Promise<JsonObject>;
}
type Parts = BackgroundParts & {
    conversations: ConversationKeeper;
};
/** Answers what is stored: responses and their input items, conversation objects and theirs. */
export declare function answerStored(parts: Parts, exchange: Exchange, entry: StoredEntry): Promise<JsonObject>;
export {};
//# sourceMappingURL=answer-stored.d.ts.map