import type { Clock } from '../contract/clock.ts';
/** How long a store is waited for, and left alone after it failed. */
export interface StoreGuardOptions {
    /** What is asked, for messages: `Redis`. */
    name: string;
    /** Longest wait for one answer in milliseconds. Default 2,000. */
    timeoutMs?: number | undefined;
    /** How long nothing is asked after one failure, so that requests do not wait in a row. Default 1,000; 0 asks always. */
    restMs?: number | undefined;
    /** Whether an error came from what was asked for, and not from the store being away. Default: never. */
    isOwnFault?: (error: unknown) => boolean;
    clock?: Clock;
}
/** Runs one question to a store; rejects with PlanoError `store_unavailable` when it fails, is late, or rests. */
export type StoreGuard = <Value>(ask: () => Promise<Value>) => Promise<Value>;
/** Keeps a store that is away from holding up every request: one time limit per question, and a rest after a failure. */
export declare function createStoreGuard(options: StoreGuardOptions): StoreGuard;
//# sourceMappingURL=store-guard.d.ts.map