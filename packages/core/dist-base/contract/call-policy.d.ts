/** When a circuit breaker opens, and how it closes again. Times in milliseconds. */
export interface BreakerPolicy {
    failureRate: number;
    consecutiveFailures: number | undefined;
    windowMs: number;
    minRequests: number;
    openForMs: number;
    halfOpenProbes: number;
}
export type BalancingPolicy = 'round_robin' | 'weighted' | 'least_outstanding' | 'peak_ewma' | 'consistent_hash';
/** How one upstream is treated; every field is resolved from the upstream's own settings, the common ones, the defaults. */
export interface CallPolicy {
    backoff: {
        initialMs: number;
        maxMs: number;
    };
    /** Outcomes beside the usual ones that may go to another candidate. */
    retryOn: readonly string[];
    /** Tries that this upstream gets within one request, when it has a bound of its own. */
    maxAttempts: number | undefined;
    breaker: BreakerPolicy | undefined;
    balancing: BalancingPolicy;
    /** Largest share of an upstream's instances that may be left out at once. */
    maxEjected: number;
    slowStartMs: number;
    bulkhead: {
        maxConcurrent: number;
        maxQueue: number;
        queueTimeoutMs: number;
    } | undefined;
    hedge: {
        afterMs: number;
        maxExtra: number;
        budget: number;
    } | undefined;
    healthCheck: {
        path: string;
        intervalMs: number;
        timeoutMs: number;
        healthyAfter: number;
        unhealthyAfter: number;
    } | undefined;
    /** A stream that broke off after its beginning is continued by another model. */
    continueBroken: boolean;
    /** A second call with the same input does no harm. */
    idempotent: boolean;
}
//# sourceMappingURL=call-policy.d.ts.map