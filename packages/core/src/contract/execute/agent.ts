import type { CallContext } from '../call/client-call.ts'
import type { JsonObject } from '../json.ts'
import type { Decision } from '../record/decision.ts'
import type { ChatMessage } from '../wire/message.ts'

/** What an agent that ran earlier in the same plan answered. */
export interface AgentResult {
  agent: string
  text: string
  /** Set when the agent failed and `on_agent_error` let the plan continue. */
  error?: { code: string; message: string }
}

/** The argument of an in-process agent. */
export interface AgentTurn {
  /** The conversation in chat-completions form. The answers of earlier agents come before the last user message. */
  messages: ChatMessage[]
  /** The text of the last user message. */
  input: string
  /** The part of the request that this agent is to handle. Equal to `input` when the request was not split. */
  task: string
  /** The client's request body, unchanged and in the client's own API. */
  request: JsonObject
  /** Id of this agent. */
  agent: string
  requestId: string
  /** Answers of the agents that ran before this one, in order. */
  results: AgentResult[]
  decision: Decision
  context: CallContext
  /** Whether the client asked for a stream. The agent may answer either way. */
  stream: boolean
  /** Aborts when the client disconnects, the deadline passes or the plan is cancelled. */
  signal: AbortSignal
  /**
   * A `fetch` to the model proxy that shares this request's trace, deadline and attempt budget. Pass it to any client.
   */
  fetch: typeof globalThis.fetch
  /** Hands the request over to another agent of the listener. The agent must return the value of this call. */
  handOff(agent: string, note?: string): AgentHandOff
}

/** The value of `turn.handOff()`: another agent of the listener answers instead. */
export interface AgentHandOff {
  handOff: string
  note?: string
}

/** A chunk that an agent may yield: plain text, or a `chat.completion.chunk` object. */
export type AgentChunk = string | JsonObject

/** What `streamText` of the AI SDK returns, and `stream` of its agents. */
export interface AgentStreamResult {
  readonly fullStream: AsyncIterable<unknown>
}

/** What `generateText` of the AI SDK returns, and `generate` of its agents. */
export interface AgentTextResult {
  readonly text: string
  readonly finishReason: string
  readonly steps: readonly unknown[]
}

/**
 * What an agent may return: text, a stream of chunks, a chat completion object, a result of the AI SDK, a web
 * `Response`, or a hand-off.
 */
export type AgentOutput =
  | string
  | AsyncIterable<AgentChunk>
  | JsonObject
  | AgentStreamResult
  | AgentTextResult
  | Response
  | AgentHandOff

/**
 * An agent in code. Receives one turn and returns its answer, or a promise of it. A thrown error counts as a failed
 * attempt.
 */
export type AgentFunction = (turn: AgentTurn) => AgentOutput | Promise<AgentOutput>
