import type { AgentHandOff } from '../contract/agent.ts';
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallParts } from './call-parts.ts';
interface AgentCall {
    candidate: Candidate;
    request: UpstreamRequest;
}
/** Calls an agent: the function in this process, or the URL in whatever API it speaks. */
export declare function callAgent(parts: CallParts, exchange: Exchange, call: AgentCall): Promise<UpstreamAnswer | AgentHandOff>;
export {};
//# sourceMappingURL=call-agent.d.ts.map