import type { Clock } from '../contract/clock.ts';
import type { BreakerName } from './circuit-breaker.ts';
import type { HealthRegistry } from './upstream-health.ts';
/** What is known of one instance of an agent or model. Times in milliseconds. */
export interface UpstreamHealthReport {
    kind: 'agent' | 'model';
    /** Agent id or `provider/model`. */
    upstream: string;
    instance?: string;
    breaker: BreakerName | 'off';
    /** Whether a call may go there now. */
    available: boolean;
    /** Until it may be called again; left out when it may, or when only a hand or a health check can bring it back. */
    restMs?: number;
    outstanding: number;
    /** Calls that wait for a place; left out where there is no bulkhead. */
    queued?: number;
    calls: number;
    /** Of these, those that failed in a way that counts for the breaker, streams that broke off included. */
    failures: number;
    /** Peak-sensitive average of the time to the first byte. */
    latencyMs: number;
}
/** Every instance that was called or checked, in the order of first use. */
export declare function reportHealth(registry: HealthRegistry, clock: Clock): UpstreamHealthReport[];
/** Trips or resets every breaker of an upstream, or of one of its instances; answers how many there were. */
export declare function setBreakers(registry: HealthRegistry, target: {
    upstream: string;
    instance?: string;
}, action: 'trip' | 'reset'): number;
//# sourceMappingURL=report-health.d.ts.map