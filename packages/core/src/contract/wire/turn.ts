import type { JsonObject, JsonValue } from '../json.ts'
import type { Dialect } from './dialect.ts'

/** An image, a file or audio as bytes or by address. `data` is base64 without a data-URL prefix. */
export type MediaSource =
  | { kind: 'url'; url: string; mediaType?: string }
  | { kind: 'data'; data: string; mediaType: string }
  | { kind: 'id'; id: string; mediaType?: string }

/** A prompt-cache breakpoint after the part that has it. `ttl` is spelled as the provider does ("5m", "1h"). */
export interface CacheMarker {
  ttl?: string
}

/** A source that a text refers to. `raw` keeps the provider's own record. */
export interface Citation {
  url?: string
  title?: string
  citedText?: string
  /** Offsets into the text part, in UTF-16 code units. */
  start?: number
  end?: number
  raw: JsonObject
  dialect: Dialect
}

/** Fields of the API that a part was read from. Writing the same API restores them. */
export interface RawFields {
  dialect: Dialect
  fields: JsonObject
}

interface PartBase {
  cache?: CacheMarker
  raw?: RawFields
}

export interface TextPart extends PartBase {
  type: 'text'
  text: string
  citations?: Citation[]
  /** Gemini's thought signature on a text part. */
  signature?: string
}

export interface RefusalPart extends PartBase {
  type: 'refusal'
  text: string
}

export interface ImagePart extends PartBase {
  type: 'image'
  source: MediaSource
  detail?: string
}

export interface AudioPart extends PartBase {
  type: 'audio'
  source: MediaSource
  /** Container as the dialect names it: "wav", "mp3". */
  format?: string
  transcript?: string
}

export interface FilePart extends PartBase {
  type: 'file'
  source: MediaSource
  filename?: string
  title?: string
  /** Plain text of the document, when the API sends text instead of bytes. `source` then has no data. */
  text?: string
}

/**
 * Reasoning of the model. `signature` proves its origin to the provider; `redacted` is encrypted reasoning that only
 * the provider can read.
 */
export interface ReasoningPart extends PartBase {
  type: 'reasoning'
  text: string
  /** True when `text` is a summary of the reasoning (responses API). */
  summary?: boolean
  id?: string
  signature?: string
  redacted?: string
  /**
   * API of the provider that produced `signature` or `redacted`, when it differs from the source of the turn or reply.
   */
  origin?: Dialect
}

export interface ToolCallPart extends PartBase {
  type: 'tool-call'
  id: string
  name: string
  /** JSON text as the model wrote it, possibly incomplete. Free text when `kind` is "custom". */
  arguments: string
  kind?: 'function' | 'custom'
  /** The item id of the responses API, which differs from the call id. */
  itemId?: string
  signature?: string
}

export interface ToolResultPart extends PartBase {
  type: 'tool-result'
  callId: string
  name?: string
  content: TurnPart[]
  isError?: boolean
  kind?: 'function' | 'custom'
  /** As on a message: the source used a list for a single text. */
  listed?: boolean
}

/**
 * An item that only one API has, such as a server-side tool call or a web search result. Other APIs report it as a
 * loss.
 */
export interface ForeignPart {
  type: 'foreign'
  dialect: Dialect
  kind: string
  value: JsonObject
  /** The same content as text, where possible. Sent to APIs that lack the item. */
  text?: string
}

export type TurnPart =
  | TextPart
  | RefusalPart
  | ImagePart
  | AudioPart
  | FilePart
  | ReasoningPart
  | ToolCallPart
  | ToolResultPart
  | ForeignPart

export interface TurnMessage {
  role: 'system' | 'developer' | 'user' | 'assistant' | 'tool'
  parts: TurnPart[]
  name?: string
  id?: string
  /** The source used a list for a single text. Writing the same API restores the list. */
  listed?: boolean
  raw?: RawFields
}

/** A tool that the model may call. `parameters` is a JSON Schema; left out for a tool without parameters. */
export type TurnTool =
  | {
      kind: 'function'
      name: string
      description?: string
      parameters?: JsonObject
      strict?: boolean
      cache?: CacheMarker
      raw?: RawFields
    }
  /** `format` is in the flat form of the responses API. */
  | { kind: 'custom'; name: string; description?: string; format?: JsonObject; raw?: RawFields }
  | { kind: 'foreign'; dialect: Dialect; type: string; value: JsonObject }

export type ToolChoice =
  | { type: 'auto' }
  | { type: 'none' }
  | { type: 'required' }
  | { type: 'tool'; name: string }
  | { type: 'allowed'; mode: 'auto' | 'required'; names: string[] }
  | { type: 'foreign'; dialect: Dialect; value: JsonValue }

export type OutputFormat =
  | { type: 'text' }
  | { type: 'json' }
  | { type: 'schema'; name: string; schema: JsonObject; description?: string; strict?: boolean }

export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max'

export interface ReasoningOptions {
  /** "on" without an effort or budget lets the provider choose the amount ("adaptive"). */
  mode?: 'on' | 'off'
  effort?: ReasoningEffort
  budgetTokens?: number
  /** The responses API's `summary`: "auto", "concise", "detailed". */
  summary?: string
  /** Whether the answer should include the reasoning. */
  include?: boolean
}

/**
 * A request independent of any provider's API. When client and upstream use different APIs, the request is read into
 * this form and written from it. `extras` holds top-level fields of the source API that are not modelled: they are
 * restored when the target is the same API and otherwise reported as losses.
 */
export interface Turn {
  model?: string
  messages: TurnMessage[]
  tools?: TurnTool[]
  toolChoice?: ToolChoice
  parallelToolCalls?: boolean
  output?: OutputFormat
  reasoning?: ReasoningOptions
  maxOutputTokens?: number
  /** The client's name for this limit. Writing the same API keeps it. */
  maxTokensField?: string
  temperature?: number
  topP?: number
  topK?: number
  minP?: number
  stop?: string[]
  seed?: number
  frequencyPenalty?: number
  presencePenalty?: number
  logitBias?: Record<string, number>
  /** `top` alternatives per token; 0 requests only the chosen token's log probability. */
  logprobs?: { top: number }
  choices?: number
  verbosity?: string
  modalities?: string[]
  audio?: JsonObject
  stream: boolean
  /** Whether the client requested usage at the end of a stream. */
  streamUsage?: boolean
  user?: string
  metadata?: Record<string, string>
  serviceTier?: string
  store?: boolean
  background?: boolean
  previousResponseId?: string
  promptCacheKey?: string
  promptCacheRetention?: string
  safetyIdentifier?: string
  truncation?: string
  include?: string[]
  source: Dialect
  extras: JsonObject
}
