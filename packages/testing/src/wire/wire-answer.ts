import type { JsonObject } from '../json.ts'

/** The APIs that a scripted provider supports. */
export type ProviderApi = 'chat' | 'messages' | 'responses' | 'gemini' | 'converse'

/**
 * How frames become bytes: one JSON body, server-sent events with LF or CRLF, Amazon's binary event stream, or
 * unchanged.
 */
export type Framing = 'json' | 'sse' | 'sse-crlf' | 'eventstream' | 'raw'

/** One event of a stream, or the body of a complete answer. */
export interface WireFrame {
  /** Event name, or the `:event-type` (`:exception-type` for errors) of a binary frame. */
  event?: string
  data: JsonObject | string | Uint8Array
  /** `finish` contains the finish reason, `end` closes the stream, `error` is the API's error event. */
  mark?: 'finish' | 'end' | 'error'
}

/** An answer before it is encoded. */
export interface WireAnswer {
  status: number
  headers: Record<string, string | string[]>
  framing: Framing
  frames: Iterable<WireFrame> | AsyncIterable<WireFrame>
}
