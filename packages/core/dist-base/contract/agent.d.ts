import type { CallContext } from './client-call.ts';
import type { Decision } from './decision.ts';
import type { JsonObject } from './json.ts';
import type { ChatMessage } from './message.ts';
/** What an agent that ran before said. */
export interface AgentResult {
    agent: string;
    text: string;
    /** Present when it failed and the policy let the plan go on. */
    error?: {
        code: string;
        message: string;
    };
}
/** What an in-process agent is given. */
export interface AgentTurn {
    /** The conversation in chat-completions form, with the answers of earlier agents before the last user message. */
    messages: ChatMessage[];
    /** The text of the last user message. */
    input: string;
    /** The part of the request that is this agent's own; the whole of `input` when it was not divided. */
    task: string;
    /** The client's body, as it came. */
    request: JsonObject;
    agent: string;
    requestId: string;
    /** Answers of the agents before this one, in order. */
    results: AgentResult[];
    decision: Decision;
    context: CallContext;
    stream: boolean;
    /** Fires when the client leaves, the deadline passes or the plan is cancelled. */
    signal: AbortSignal;
    /** The model proxy inside the same trace, deadline and attempt budget; hand it to any client as `fetch`. */
    fetch: typeof globalThis.fetch;
    /** Lets another agent answer instead; return its value. */
    handOff(agent: string, note?: string): AgentHandOff;
}
/** What `turn.handOff` returns: another agent of the listener is to answer instead. */
export interface AgentHandOff {
    handOff: string;
    note?: string;
}
/** A chunk that an agent may yield: text, or a `chat.completion.chunk` object. */
export type AgentChunk = string | JsonObject;
/** What an agent may answer: text, text as it grows, a chat completion, a web response, or a hand-off. */
export type AgentOutput = string | AsyncIterable<AgentChunk> | JsonObject | Response | AgentHandOff;
/** An agent in code: gets a turn and answers with a text, a stream of texts or chunks, a whole answer, a `Response` or a hand-over. */
export type AgentFunction = (turn: AgentTurn) => AgentOutput | Promise<AgentOutput>;
//# sourceMappingURL=agent.d.ts.map