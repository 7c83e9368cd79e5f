import type { AttemptOutcome } from '../contract/attempt.ts';
import type { Candidate } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { ExecutorParts } from './executor-parts.ts';
/**
 * A stream that had begun well did not end well: the record of its try says so, and an event does, since the one that told
 * of the try stays as it was told.
 */
export declare function noteBreak(parts: ExecutorParts, exchange: Exchange, { candidate, outcome }: {
    candidate: Candidate;
    outcome: AttemptOutcome;
}): void;
//# sourceMappingURL=note-break.d.ts.map