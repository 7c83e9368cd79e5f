import type { CallContext, HeaderReader } from './call/client-call.ts'
import type { JsonObject, JsonValue } from './json.ts'
import type { Decision } from './record/decision.ts'
import type { ClientDialect } from './wire/dialect.ts'
import type { ChatMessage } from './wire/message.ts'

/** Where a filter chain is attached. */
export type FilterPlace = 'listener' | 'agent' | 'model' | 'alias' | 'route'

/**
 * A request as a filter sees it. `body` is the client's own; `messages` is the conversation parsed from it. Both are
 * copies: to change the request, return a `rewrite` verdict.
 */
export interface FilterRequest {
  body: JsonObject
  messages: ChatMessage[]
  dialect: ClientDialect
  model?: string
  place: FilterPlace
  /** The agent, model, alias or route that the chain belongs to; undefined at a listener. */
  target?: string
  /** Path of the client's request, without the mount point. */
  path: string
  /** Reads a header that the filter's configuration allows, `x-request-id`, or the trace context. */
  header: HeaderReader
  context: CallContext
  requestId: string
  /** Set once the decision has been made, so not for the input filters of a listener. */
  decision?: Decision
  /** Aborts when the client disconnects, the filter's timeout passes, or the verdict is no longer needed. */
  signal: AbortSignal
  /** Values that the filters of one request share, such as a masking table. Never leaves the process. */
  memo: Map<string, unknown>
}

/**
 * A complete (not streamed) answer as a filter sees it. `text` is what the user reads; `body` is in the client's API.
 */
export interface FilterResponse {
  text: string
  body: JsonObject
  dialect: ClientDialect
  request: FilterRequest
}

/** The decision of a filter. */
export type FilterVerdict =
  /** Continue unchanged, optionally with tags. */
  | { action: 'pass'; tags?: Record<string, string> }
  /** Continue with other messages, with another body in the client's API, or, for answers, with another text. */
  | {
      action: 'rewrite'
      messages?: ChatMessage[]
      body?: JsonObject
      text?: string
      tags?: Record<string, string>
    }
  /** Answer the client directly instead of calling the upstream. */
  | { action: 'answer'; text: string }
  /** Refuse the request with this HTTP status and message. */
  | { action: 'reject'; status: number; message: string; details?: JsonValue }
  /** Continue unchanged with tags for routing rules and spans. */
  | { action: 'annotate'; tags: Record<string, string> }

/** A part of a streamed answer that grows independently. */
export type FilterChannel = 'text' | 'reasoning' | 'tool-arguments'

/** What a stream filter releases of the text it has received. Text that it does not return yet is held back. */
export type StreamFilterStep =
  | { text: string }
  /** End the answer here with a final text for the reader. `text` is released before it. */
  | { cut: string; text?: string }
  /** End the answer with a refusal in the client's API. `text` is released before it. */
  | { refuse: string; text?: string }

/** The state of one filter over one growing text. A step may be a promise; the answer waits for it up to `timeout`. */
export interface StreamFilter<Step = StreamFilterStep | Promise<StreamFilterStep>> {
  /** The next piece of text, of any size. Whole sentences when `holdBack` is "sentence". */
  push(channel: FilterChannel, text: string): Step
  /** This channel has ended. */
  end(channel: FilterChannel): Step
  /**
   * The text that was received but not yet released. It is sent unchanged when a fail-open filter fails. Without this
   * method the engine estimates it.
   */
  held?(): string
}

/**
 * A range of text that must not be sent as it is: its replacement, or how the answer ends there. Offsets are in UTF-16
 * code units.
 */
export type FilterFinding = { start: number; end: number } & (
  | { replacement: string }
  | { cut: string }
  | { refuse: string }
)

/**
 * A function as a filter. Among `input_filters` it gets a `FilterRequest`, among `output_filters` a `FilterResponse`, of
 * complete answers only.
 */
export type FilterFunction = (
  subject: FilterRequest & FilterResponse,
) => FilterVerdict | undefined | Promise<FilterVerdict | undefined>

/** A filter in code. Every part is optional. */
export interface FilterDefinition {
  /** Judges a request before it is sent. Returning undefined means `pass`. */
  input?(request: FilterRequest): FilterVerdict | undefined | Promise<FilterVerdict | undefined>
  /** Judges a complete answer. Streamed answers too, when `holdBack` is "sentence" or `buffer` is configured. */
  output?(response: FilterResponse): FilterVerdict | undefined | Promise<FilterVerdict | undefined>
  /** Called once per growing text: a run of text, a reasoning block, or the arguments of a tool call. */
  stream?(request: FilterRequest): StreamFilter
  /**
   * Finds the first range at or after `from` that must not be sent. Requires a numeric `holdBack`: the largest number
   * of characters, from the start of a range, that are needed to recognise it. `defineFilter` turns this into `stream`,
   * with the same result however the answer is chunked.
   */
  find?(text: string, from: number, request: FilterRequest): FilterFinding | undefined
  /**
   * How much text is held back, so that a match cannot hide at a chunk border: a number of characters (for `find`), or
   * "sentence", which gives `stream` and `output` one complete sentence at a time.
   */
  holdBack?: number | 'sentence'
}
