import type { AgentFunction, AgentHandOff } from '../contract/agent.ts';
import type { UpstreamRequest } from '../contract/candidate.ts';
import type { Exchange } from '../contract/exchange.ts';
import type { Grammar, WireContext } from '../contract/grammar.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
import type { CallScope } from './call-scope.ts';
export interface FunctionAgentOptions {
    agent: string;
    run: AgentFunction;
    chat: Grammar;
    context: WireContext;
    scope: CallScope;
    idleMs: number;
    fetch: typeof globalThis.fetch;
}
/** Calls an agent in this process. What it throws stays the cause of `agent_failed`; its text never reaches the client. */
export declare function callFunctionAgent(exchange: Exchange, request: UpstreamRequest, options: FunctionAgentOptions): Promise<UpstreamAnswer | AgentHandOff>;
//# sourceMappingURL=call-function-agent.d.ts.map