import type { AttemptOutcome } from '../contract/events.ts';
/** Where a failed call may go next, nearest first. "same" waits, the others do not. */
export type RetryPlace = 'same' | 'other-key' | 'other-instance' | 'other-model';
export interface RetryRow {
    places: readonly RetryPlace[];
    /** Says something about the health of the upstream, and so counts for its breaker. */
    unhealthy: boolean;
    /** The upstream surely did nothing: safe to repeat whatever the call would have done. */
    undone: boolean;
    why: string;
}
/** One row per outcome. `retry.on` of the configuration adds "other-model" to rows that have no place to go. */
export declare const RETRY_TABLE: Readonly<Record<AttemptOutcome, RetryRow>>;
//# sourceMappingURL=retry-table.d.ts.map