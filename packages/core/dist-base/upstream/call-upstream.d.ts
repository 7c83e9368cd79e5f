import type { AgentHandOff } from '../contract/agent.ts';
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallParts } from './call-parts.ts';
/** Speaks to one agent or model, once. What comes back may still be an error answer: a bad answer is a value here. */
export declare function createCallUpstream(parts: CallParts): (exchange: Exchange, candidate: Candidate, request: UpstreamRequest) => Promise<UpstreamAnswer | AgentHandOff>;
//# sourceMappingURL=call-upstream.d.ts.map