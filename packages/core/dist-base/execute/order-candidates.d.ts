import type { Candidate } from '../contract/candidate.ts';
import type { CandidateHealth, HealthRegistry } from './upstream-health.ts';
export interface OrderOptions {
    health: HealthRegistry;
    now: number;
    random(): number;
    /** Turn of a round robin, per upstream. */
    nextTurn(id: string): number;
    /** What requests that belong together share: a session, or a prefix of the prompt. Asked where it counts. */
    affinityKey(): string | undefined;
}
/** Candidates in the order in which they should be tried. */
export interface Ordered {
    candidates: readonly Candidate[];
    /** Those that rest and may not be left out all the same: too many of their upstream's instances rest. */
    kept: ReadonlySet<Candidate>;
}
/**
 * The candidates in the order in which they should be tried: the plan's order of upstreams stays, instances of one
 * upstream are balanced, and those that are resting go behind those that are not. At most `max_ejected` of an
 * upstream's instances are left out in front; a group that is ill altogether keeps its least bad first.
 */
export declare function orderCandidates(candidates: readonly Candidate[], options: OrderOptions): Ordered;
/** Milliseconds until a candidate may be called; 0 for now, infinite for one that fails its health checks. */
export declare function restMs(health: CandidateHealth, now: number): number;
/** Whether a call passes an open breaker: too many instances are out, and no hand has put this one out. */
export declare function mayForce(kept: Ordered['kept'], candidate: Candidate, { breaker }: CandidateHealth): boolean;
//# sourceMappingURL=order-candidates.d.ts.map