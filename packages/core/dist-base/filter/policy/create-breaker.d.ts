import type { Clock } from '../../contract/clock.ts';
/** Keeps a filter that fails again and again from being asked. */
export interface Breaker {
    /** Whether it may be asked now; a resting filter gets one probe at a time once its rest is over. */
    admits(): boolean;
    record(ok: boolean): void;
}
/** Opens after so many failures in a row; the first success closes it. */
export declare function createBreaker(clock: Clock, options: {
    failures: number;
    openMs: number;
}): Breaker;
//# sourceMappingURL=create-breaker.d.ts.map