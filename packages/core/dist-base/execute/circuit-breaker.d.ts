import type { BreakerPolicy } from '../contract/call-policy.ts';
export type BreakerName = 'closed' | 'open' | 'half-open';
export interface CircuitBreaker {
    readonly name: BreakerName;
    /** Milliseconds until a probe may go through; 0 when a call may go now. */
    waitMs(): number;
    /** Reserves a call; false while it is open or its probes are all out. */
    enter(): boolean;
    succeed(): void;
    fail(): void;
    /** The call ended without saying anything about the upstream: the client left, or its request was bad. */
    leave(): void;
    trip(): void;
    reset(): void;
}
export interface BreakerOptions {
    policy: BreakerPolicy;
    monotonic(): number;
    onChange(from: BreakerName, to: BreakerName, reason: string): void;
}
/**
 * A circuit breaker over a sliding window of ten buckets. It opens on the share of failures or on failures in a row, lets
 * a few probes through after a while, and closes when all of them succeed. (M. Nygard, Release It!, 2nd ed., chapter 5.)
 */
export declare function createCircuitBreaker(options: BreakerOptions): CircuitBreaker;
//# sourceMappingURL=circuit-breaker.d.ts.map