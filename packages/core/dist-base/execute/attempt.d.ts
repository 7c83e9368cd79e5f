import type { AgentHandOff } from '../contract/agent.ts';
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { AttemptOutcome } from '../contract/events.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import { PlanoError } from '../errors/plano-error.ts';
import type { ExecutorParts } from './executor-parts.ts';
import { type CandidateHealth } from './upstream-health.ts';
/** How one try ended. A refusal keeps the upstream's own answer, so that the client can be told what it said. */
export interface AttemptResult {
    outcome: AttemptOutcome;
    answer?: UpstreamAnswer | AgentHandOff;
    error?: PlanoError;
    status?: number;
    retryAfterMs?: number;
    /** Waiting does not help here. */
    exhausted?: boolean;
    firstByteMs?: number;
    /** The upstream surely did nothing. */
    undone: boolean;
    /** It answered 200 before it failed. */
    begun?: boolean;
}
export interface AttemptCall {
    candidate: Candidate;
    request: UpstreamRequest;
    health: CandidateHealth;
}
/** One call to one candidate, counted for its health from the first byte to the last. */
export declare function attempt(parts: ExecutorParts, exchange: Exchange, call: AttemptCall): Promise<AttemptResult>;
//# sourceMappingURL=attempt.d.ts.map