import type { BreakerPolicy, CallPolicy } from '../contract/call-policy.ts';
import { type Candidate } from '../contract/candidate.ts';
import type { Clock } from '../contract/clock.ts';
import type { PlanoEvent } from '../contract/events.ts';
import { type Bulkhead } from './bulkhead.ts';
import { type CircuitBreaker } from './circuit-breaker.ts';
import type { RetryBudget } from './retry-budget.ts';
/** What is known of one candidate, for everybody who calls it. */
export interface CandidateHealth {
    readonly key: string;
    readonly kind: 'agent' | 'model';
    readonly upstream: string;
    readonly instance: string | undefined;
    /** The policy that the breaker follows; another one starts a new breaker. */
    breakerPolicy: BreakerPolicy | undefined;
    breaker: CircuitBreaker | undefined;
    /** The limits that the bulkhead keeps; others start a new one, and calls under way leave the old one. */
    bulkheadPolicy: CallPolicy['bulkhead'];
    bulkhead: Bulkhead | undefined;
    /** What its calls may still cost beside themselves, once it was hedged. */
    hedges: RetryBudget | undefined;
    outstanding: number;
    /** Peak-sensitive average of time to first byte, in milliseconds; 0 while nothing is known. */
    latencyMs: number;
    /** Monotonic time until which it asked to be left alone. */
    restUntil: number;
    /** Failed its active health check. */
    unhealthy: boolean;
    /** Monotonic time of its return to service. */
    recoveredAt: number;
    observedAt: number;
    calls: number;
    /** Of these, those that failed in a way that counts for the breaker, streams that broke off included. */
    failures: number;
}
/** The memory of all candidates; it outlives a reload of the configuration. */
export interface HealthRegistry {
    of(candidate: Candidate): CandidateHealth;
    all(): CandidateHealth[];
}
export declare function createHealthRegistry(clock: Clock, emit: (event: PlanoEvent) => void): HealthRegistry;
/**
 * Takes a time to first byte into the average: a peak counts at once, calm comes back with the half-life. (Peak EWMA as
 * in Finagle's load balancer.)
 */
export declare function observeLatency(health: CandidateHealth, latencyMs: number, now: number): void;
//# sourceMappingURL=upstream-health.d.ts.map