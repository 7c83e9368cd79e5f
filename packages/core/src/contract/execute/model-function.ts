import type { ChatMessage } from '../wire/message.ts'
import type { AgentOutput } from './agent.ts'

/** A chat completions request to a model in code, whatever API the client speaks. */
export interface ModelRequest {
  model: string
  messages: ChatMessage[]
  stream?: boolean
  /** All other fields of chat completions: `tools`, `temperature`, `response_format` and others. */
  [field: string]: unknown
}

/** What belongs to the call rather than to the request. */
export interface ModelCall {
  /** Aborted when the answer is no longer needed, or when its time is up. */
  signal: AbortSignal
  requestId: string
  /** Whether the client reads a stream. The answer may be whole or a stream in both cases. */
  stream: boolean
  /** Sends requests through the engine, as part of this request. */
  fetch: typeof globalThis.fetch
}

/**
 * A model in code. It answers like an agent in code. An error with a `status` or `statusCode` from 400 to 599 counts as
 * the answer of a provider; any other error as a failed one.
 */
export type ModelFunction = (request: ModelRequest, call: ModelCall) => AgentOutput | Promise<AgentOutput>
