import { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AgentFunction, AgentTurn } from '../contract/agent.ts';
import type { JsonValue } from '../contract/json.ts';
/** How an existing handler is called as an agent. */
export interface HandlerAgentOptions {
    /** The JSON body that the handler gets. By default a chat completions request: model, messages, stream. */
    input?: (turn: AgentTurn) => JsonValue;
    /** The words of an answer that is neither text nor in the form of one of our APIs: its JSON, parsed. By default that JSON as text. */
    output?: (answer: JsonValue) => string;
    /** Path and query that the handler sees. Default `/v1/chat/completions`. */
    path?: string;
    headers?: (turn: AgentTurn) => Readonly<Record<string, string>>;
}
/** What answers: a request listener of Node that may reject. */
export type TurnHandler = (request: IncomingMessage, response: ServerResponse, turn: AgentTurn) => unknown;
/**
 * A handler of HTTP requests as an agent in this process, without a port: each turn is a real request over a pair of streams
 * in memory, so that whatever the handler does with request and response (streaming, back-pressure, its client leaving) is
 * as on a socket. What it throws or rejects with before answering is the failure of the agent.
 */
export declare function agentFromHandler(handler: TurnHandler, options?: HandlerAgentOptions): AgentFunction;
//# sourceMappingURL=agent-from-handler.d.ts.map