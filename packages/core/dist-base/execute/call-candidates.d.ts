import type { AgentHandOff } from '../contract/agent.ts';
import { type Candidate, type UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { ExecutorParts } from './executor-parts.ts';
export interface CandidateCall {
    candidates: readonly Candidate[];
    request: UpstreamRequest;
}
/**
 * Tries candidates until one answers, within the request's attempt budget and deadline and the process's retry budget.
 * Every try is recorded; when none answers, the client gets the last upstream's own error or ours, with the attempts.
 */
export declare function callCandidates(parts: ExecutorParts, exchange: Exchange, call: CandidateCall): Promise<UpstreamAnswer | AgentHandOff>;
//# sourceMappingURL=call-candidates.d.ts.map