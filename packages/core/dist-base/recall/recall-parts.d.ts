import type { Asked } from '../contract/asked.ts';
import type { JsonObject } from '../contract/json.ts';
import type { ResponseStore } from '../contract/store.ts';
import type { KeyedQueue } from '../util/keyed-queue.ts';
/** What the room that remembers needs of the house. */
export interface RecallParts {
    store: ResponseStore;
    ttlMs: number;
    /** Largest record. */
    maxBytes: number;
    /** In which changes of one record wait for each other; it outlives a reload. */
    turns: KeyedQueue;
    withBody(asked: Asked, body: JsonObject): Asked;
    createId(prefix: string): string;
    /** Milliseconds since the epoch. */
    now(): number;
    warn(requestId: string, message: string): void;
}
/** Key of a record: the same id of two tenants is two records. */
export declare function recordKey(tenant: string, id: string): string;
//# sourceMappingURL=recall-parts.d.ts.map