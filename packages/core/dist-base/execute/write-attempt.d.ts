import type { AttemptRecord } from '../contract/attempt.ts';
import type { Candidate } from '../contract/candidate.ts';
import type { Usage } from '../contract/reply.ts';
import type { AttemptResult } from './attempt.ts';
/** A try and when it was made. Times in milliseconds. */
export interface TriedCandidate {
    candidate: Candidate;
    number: number;
    startedAt: number;
    durationMs: number;
    /** What it may have used although it failed. */
    lost: Usage | undefined;
}
/** The record of a try, as decisions and events tell it. */
export declare function writeAttempt(tried: TriedCandidate, result: AttemptResult, next: string): AttemptRecord;
//# sourceMappingURL=write-attempt.d.ts.map