import type { AgentHandOff, AgentOutput } from '../contract/agent.ts';
import type { HeaderList } from '../contract/answer.ts';
import type { ClientDialect } from '../contract/dialect.ts';
import type { Grammar, WireContext } from '../contract/grammar.ts';
import type { UpstreamBody } from '../contract/upstream.ts';
/** What an in-process agent answered, in the engine's terms. */
export interface AgentReading {
    dialect: ClientDialect;
    status: number;
    headers: HeaderList;
    body: UpstreamBody;
}
export interface ReadAgentOptions {
    agent: string;
    chat: Grammar;
    context: WireContext;
}
export declare function isHandOff(output: AgentOutput): output is AgentHandOff;
/** Reads whatever an agent function may return. Throws `agent_failed` for anything else, naming the agent. */
export declare function readAgentOutput(output: AgentOutput, options: ReadAgentOptions): Promise<AgentReading>;
//# sourceMappingURL=read-agent-output.d.ts.map