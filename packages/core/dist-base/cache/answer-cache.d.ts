import type { Exchange } from '../contract/exchange.ts';
import type { AnswerStore } from '../contract/store.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
export interface AnswerCacheParts {
    store: AnswerStore;
    ttlMs: number;
    /** Largest answer that is kept. */
    maxEntryBytes: number;
    /** Milliseconds since the epoch. */
    now(): number;
    /** Whether a recorded answer is whole and no failure. */
    isWhole(answer: UpstreamAnswer): Promise<boolean>;
    warn(requestId: string, message: string): void;
}
export interface CachedCall {
    /** Where to look, best first; what is recorded is kept under the first. */
    keys: readonly [string, ...string[]];
    /** Does not answer from the cache. */
    refresh: boolean;
    call(exchange: Exchange): Promise<UpstreamAnswer>;
}
/** Exact answers to exact questions; of several at once one is asked, and none depends on that one staying. */
export interface AnswerCache {
    answer(exchange: Exchange, cached: CachedCall): Promise<UpstreamAnswer>;
}
export declare function createAnswerCache(parts: AnswerCacheParts): AnswerCache;
//# sourceMappingURL=answer-cache.d.ts.map