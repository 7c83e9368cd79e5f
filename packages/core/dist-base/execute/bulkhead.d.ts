import type { CallPolicy } from '../contract/call-policy.ts';
import type { Clock } from '../contract/clock.ts';
/** A bounded number of calls at once, and a bounded queue in front of it. */
export interface Bulkhead {
    /** Resolves to the release of the place. Rejects with `overloaded` when the queue is full or the wait too long. */
    enter(upstream: string, signal: AbortSignal): Promise<() => void>;
    /** Calls that wait for a place. */
    readonly queued: number;
}
export declare function createBulkhead(limits: NonNullable<CallPolicy['bulkhead']>, clock: Clock): Bulkhead;
//# sourceMappingURL=bulkhead.d.ts.map