import type { Candidate, UpstreamRequest } from '../../contract/candidate.ts';
import type { Exchange } from '../../contract/exchange.ts';
import type { UpstreamAnswer } from '../../contract/upstream.ts';
import type { AttemptResult } from '../attempt.ts';
import type { ExecutorParts } from '../executor-parts.ts';
/** A stream that broke after its beginning, and what it takes to go on. */
export interface BrokenAnswer {
    from: Candidate;
    result: AttemptResult;
    request: UpstreamRequest;
    allows(candidate: Candidate): boolean;
    /** Told who is asked to go on, before that happens. */
    tell(next: Candidate): void;
}
export interface ContinueWork {
    answer: UpstreamAnswer;
    candidate: Candidate;
    request: UpstreamRequest;
    /** Asks others for the rest, within the request's attempts and deadline; undefined when nobody can. */
    resume(broken: BrokenAnswer): Promise<{
        answer: UpstreamAnswer;
        candidate: Candidate;
    } | undefined>;
}
/** An answer that others go on with when it breaks off. The client reads one stream, in one grammar. */
export declare function continueAnswer(parts: ExecutorParts, exchange: Exchange, work: ContinueWork): UpstreamAnswer;
//# sourceMappingURL=continue-answer.d.ts.map