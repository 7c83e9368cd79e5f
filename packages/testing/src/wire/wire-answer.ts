import type { JsonObject } from '../json.ts'

/** The five APIs that a model provider may speak. */
export type ProviderApi = 'chat' | 'messages' | 'responses' | 'gemini' | 'converse'

/** How frames become bytes: one JSON body, server-sent events with LF or CRLF, Amazon's binary event stream, or as they are. */
export type Framing = 'json' | 'sse' | 'sse-crlf' | 'eventstream' | 'raw'

/** One event of a stream, or the one body of a whole answer. */
export interface WireFrame {
  /** Server-sent event name, or the `:event-type` (for errors the `:exception-type`) of a binary frame. */
  event?: string
  data: JsonObject | string | Uint8Array
  /** `finish` says why the model stopped, `end` closes the stream after that, `error` is the API's error event. */
  mark?: 'finish' | 'end' | 'error'
}

/** An answer before it is bytes. */
export interface WireAnswer {
  status: number
  headers: Record<string, string | string[]>
  framing: Framing
  frames: Iterable<WireFrame> | AsyncIterable<WireFrame>
}
