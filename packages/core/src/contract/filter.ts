import type { CallContext, HeaderReader } from './client-call.ts'
import type { Decision } from './decision.ts'
import type { ClientDialect } from './dialect.ts'
import type { JsonObject, JsonValue } from './json.ts'
import type { ChatMessage } from './message.ts'

/** Where in the walk of a request a filter runs. */
export type FilterPlace = 'listener' | 'agent' | 'model' | 'alias' | 'route'

/** A request as a filter sees it. `body` is the client's own; `messages` is the conversation read from it. */
export interface FilterRequest {
  body: JsonObject
  messages: ChatMessage[]
  dialect: ClientDialect
  model?: string
  place: FilterPlace
  /** Agent or model that the chain stands before; undefined at the listener. */
  target?: string
  /** Path that the client called, without the mount point. */
  path: string
  /** Only headers that the filter's configuration allows. */
  header: HeaderReader
  context: CallContext
  requestId: string
  decision?: Decision
  signal: AbortSignal
  /** Values that filters of one request hand to each other (a masking filter's table); never leaves the process. */
  memo: Map<string, unknown>
}

/** An answer as a filter sees it when it is not streamed; `text` is what the user will read. */
export interface FilterResponse {
  text: string
  body: JsonObject
  dialect: ClientDialect
  request: FilterRequest
}

/** What a filter decides. */
export type FilterVerdict =
  | { action: 'pass' }
  /** Goes on with other messages, or with another body in the client's own API. */
  | { action: 'rewrite'; messages?: ChatMessage[]; body?: JsonObject }
  /** Answers the client in place of the upstream. */
  | { action: 'answer'; text: string }
  | { action: 'reject'; status: number; message: string; details?: JsonValue }
  /** Tags for routing rules and spans. */
  | { action: 'annotate'; tags: Record<string, string> }

/** One growing channel of a streamed answer. */
export type FilterChannel = 'text' | 'reasoning' | 'tool-arguments'

/** What a stream filter makes of the text that it was given. Text that it does not return yet is its own hold-back. */
export type StreamFilterStep =
  | { text: string }
  /** Ends the answer here, with a last text for the reader. */
  | { cut: string }
  /** Ends the answer with the API's refusal. */
  | { refuse: string }

/** The state of one filter over one streamed answer. */
export interface StreamFilter {
  /** Gets the text that is safe to judge now: never less than `holdBack` characters stay behind it until the end. */
  push(channel: FilterChannel, text: string): StreamFilterStep
  /** Nothing follows on this channel. */
  end(channel: FilterChannel): StreamFilterStep
}

/** A filter in code. Any part may be left out. */
export interface FilterDefinition {
  input?(request: FilterRequest): FilterVerdict | undefined | Promise<FilterVerdict | undefined>
  output?(response: FilterResponse): FilterVerdict | undefined | Promise<FilterVerdict | undefined>
  /** Called once per streamed answer. */
  stream?(request: FilterRequest): StreamFilter
  /** Characters that must stay unread behind the text that is released, so that a marker cannot hide in a cut. */
  holdBack?: number | 'sentence'
}
