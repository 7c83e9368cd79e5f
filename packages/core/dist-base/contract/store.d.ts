import type { Dialect } from './dialect.ts';
import type { Loss, WireRules } from './grammar.ts';
import type { JsonValue } from './json.ts';
import type { StreamPart } from './reply.ts';
/**
 * Small values by key with an expiry: sessions, pins, cached vectors. Keys already contain the tenant. Times in
 * milliseconds. A store that cannot be reached rejects with PlanoError `store_unavailable`; stages treat that as a miss.
 */
export interface KeyValueStore {
    get(key: string): Promise<JsonValue | undefined>;
    set(key: string, value: JsonValue, options: {
        ttlMs: number;
    }): Promise<void>;
    delete(key: string): Promise<boolean>;
    /** Sets only when absent and answers the value that stands afterwards; makes two first requests of a session agree. */
    setIfAbsent(key: string, value: JsonValue, options: {
        ttlMs: number;
    }): Promise<JsonValue>;
}
/** A stored answer of the responses API with the conversation that led to it. */
export interface StoredResponse {
    id: string;
    tenant: string;
    createdAt: number;
    /** The response object as the client saw it. */
    response: JsonValue;
    /** Input items of the whole conversation, in the responses API's form, this response's output included. */
    items: JsonValue[];
}
/** Where responses and conversations of the responses API are kept. */
export interface ResponseStore {
    get(id: string): Promise<StoredResponse | undefined>;
    put(response: StoredResponse, options: {
        ttlMs: number;
        maxBytes: number;
    }): Promise<void>;
    delete(id: string): Promise<boolean>;
}
/** One limit at one moment: how much of `limit` is left in the current window. */
export interface CounterState {
    allowed: boolean;
    remaining: number;
    resetMs: number;
}
/** Counters over windows for rate limits and budgets: reserve before the call, settle after it. */
export interface CounterStore {
    take(key: string, amount: number, window: {
        limit: number;
        windowMs: number;
    }): Promise<CounterState>;
    /** Corrects a reservation by the difference to what was really used; may be negative. */
    settle(key: string, difference: number, window: {
        limit: number;
        windowMs: number;
    }): Promise<void>;
}
/** An upstream's answer as it was recorded, to be given again to a request that is the same to the letter. */
export interface RecordedAnswer {
    /** `provider/model` that answered. */
    upstream: string;
    dialect: Dialect;
    /** Milliseconds since the epoch. */
    recordedAt: number;
    body: {
        kind: 'bytes';
        bytes: Uint8Array;
    } | {
        kind: 'stream';
        chunks: readonly Uint8Array[];
    } | {
        kind: 'parts';
        parts: readonly StreamPart[];
    };
    clientModel?: string;
    hidesUsage?: boolean;
    rules?: WireRules;
    losses: Loss[];
}
/** Recorded answers by key. Keys are digests and contain the tenant; `bytes` is about what an answer takes. */
export interface AnswerStore {
    get(key: string): Promise<RecordedAnswer | undefined>;
    put(key: string, answer: RecordedAnswer, options: {
        ttlMs: number;
        bytes: number;
    }): Promise<void>;
}
/** All state that may outlive a request or be shared by replicas. */
export interface Stores {
    sessions: KeyValueStore;
    responses: ResponseStore;
    counters: CounterStore;
    /** For `response_cache`; left out, this process keeps them. */
    answers?: AnswerStore;
    close?(): Promise<void>;
}
//# sourceMappingURL=store.d.ts.map