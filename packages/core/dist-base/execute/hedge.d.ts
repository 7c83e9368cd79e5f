import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import { type AttemptResult } from './attempt.ts';
import type { ExecutorParts } from './executor-parts.ts';
interface HedgedCall {
    candidate: Candidate;
    request: UpstreamRequest;
    /** Other candidates that may be asked at the same time, best first. */
    others: readonly Candidate[];
}
/** One of the calls that ran side by side. */
export interface Runner {
    candidate: Candidate;
    /** Milliseconds since the epoch. */
    startedAt: number;
    durationMs: number;
    result: AttemptResult;
}
/** Whether a call may be made twice at once: a model, nothing that acts, and the configuration wants it. */
export declare function mayHedge(candidate: Candidate, request: UpstreamRequest): boolean;
/**
 * Asks a second candidate when the first is slow; the first good answer wins and the others are aborted. Extra calls
 * come out of the upstream's hedging budget and the request's attempts. (Dean and Barroso, "The Tail at Scale", 2013.)
 * Gives all calls that were made, the one that counts last.
 */
export declare function hedgedAttempt(parts: ExecutorParts, exchange: Exchange, call: HedgedCall): Promise<readonly [...Runner[], Runner]>;
export {};
//# sourceMappingURL=hedge.d.ts.map