import type { HeaderList } from '../contract/answer.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ModelPrice } from '../contract/model-target.ts';
import type { Usage } from '../contract/reply.ts';
import type { CounterStore } from '../contract/store.ts';
import type { LimitRule } from './compile-limits.ts';
import { type LimitFacts } from './limit-key.ts';
export interface LimiterParts {
    rules: readonly LimitRule[];
    counters: CounterStore;
    priceOf(model: string): ModelPrice | undefined;
    costOf(usage: Usage, price: ModelPrice): number;
    warn(requestId: string, message: string): void;
}
/** What a call is expected to use before it is made. */
export interface Expectation {
    tokens: number;
    /** Model that is called, for its price. */
    model: string | undefined;
}
/** Reserves before calls and settles after them. A store that does not answer limits nobody, and says so. */
export interface Limiter {
    /** Throws `rate_limited` or `budget_exceeded` with the headers that say when to come back; what it took is given back. */
    reserve(exchange: Exchange, call: {
        facts: LimitFacts;
        perCall: boolean;
        expected: Expectation;
    }): Promise<Hold>;
    markAnswered(exchange: Exchange, upstream: string | undefined): void;
    settle(exchange: Exchange): Promise<void>;
    headers(exchange: Exchange): HeaderList;
    readonly hasStops: boolean;
}
/** What one call has reserved. */
export interface Hold {
    /** Gives back what a call that used nothing had reserved, but for the request itself. */
    undo(): Promise<void>;
    /** Output of the call's stream as it grows, for rules that stop it; throws when one is used up. */
    grow(tokens: number): Promise<void>;
}
export declare function createLimiter(parts: LimiterParts): Limiter;
//# sourceMappingURL=create-limiter.d.ts.map