import type { JsonObject, JsonValue } from '../json.ts'
import type { Dialect } from './dialect.ts'
import type { Citation, FilePart, ImagePart, RawFields, TurnPart } from './turn.ts'

/** Why the model stopped, as a common value for all APIs. */
export type FinishReason =
  | 'stop'
  | 'length'
  | 'tool-calls'
  | 'content-filter'
  | 'refusal'
  | 'pause'
  | 'error'
  | 'unknown'

/** Why an answer ended: as a common value (`unified`) and as the upstream put it (`raw`). */
export interface Finish {
  unified: FinishReason
  raw?: string
  /** The stop sequence that ended the text, when the provider reports it. */
  stopSequence?: string
}

/**
 * Token counts in OpenAI's way: `inputTokens` includes cached tokens, and `outputTokens` includes reasoning tokens.
 * `estimated` is set when the provider reported no usage and the engine counted.
 */
export interface Usage {
  inputTokens: number
  outputTokens: number
  cachedInputTokens?: number
  cacheWriteTokens?: number
  reasoningTokens?: number
  inputAudioTokens?: number
  outputAudioTokens?: number
  acceptedPredictionTokens?: number
  rejectedPredictionTokens?: number
  estimated?: boolean
  raw?: JsonObject
}

/** Usage of one model in an answer that several models produced. */
export interface UsageShare {
  /** `provider/model`. */
  model: string
  usage: Usage
}

export interface ReplyChoice {
  index: number
  parts: TurnPart[]
  finish: Finish
  logprobs?: JsonValue
  raw?: RawFields
}

/** A complete answer, independent of any provider's API. `createdAt` is in seconds since the epoch. */
export interface Reply {
  id: string
  model: string
  createdAt: number
  choices: ReplyChoice[]
  usage?: Usage
  serviceTier?: string
  source: Dialect
  extras: JsonObject
}

/** An error in a stream or an error body, independent of any provider's API. */
export interface WireError {
  /** The closest HTTP status. Error frames in a stream do not carry one. */
  status: number
  type: string
  code?: string
  message: string
  param?: string
  /** Request id, for APIs whose errors contain it. */
  requestId?: string
  raw?: JsonValue
}

/**
 * One step of a streamed answer. `block` numbers the blocks of one choice in order from 0. Every start has a matching
 * end before `finish`; deltas carry only new content; `usage` may come before or after `finish`. `choice` is left out
 * for choice 0.
 */
export type StreamPart =
  | { type: 'reply-start'; id: string; model: string; createdAt: number; usage?: Usage; serviceTier?: string }
  /** `itemId` is the additional id that the responses API gives a message or call. */
  | { type: 'text-start'; block: number; choice?: number; itemId?: string }
  | { type: 'text-delta'; block: number; text: string; choice?: number; logprobs?: JsonValue }
  | { type: 'text-citation'; block: number; citation: Citation; choice?: number }
  | { type: 'text-end'; block: number; choice?: number; signature?: string }
  | { type: 'refusal-start'; block: number; choice?: number; itemId?: string }
  | { type: 'refusal-delta'; block: number; text: string; choice?: number }
  | { type: 'refusal-end'; block: number; choice?: number }
  | { type: 'reasoning-start'; block: number; summary?: boolean; id?: string; choice?: number }
  | { type: 'reasoning-delta'; block: number; text: string; choice?: number }
  | {
      type: 'reasoning-end'
      block: number
      signature?: string
      redacted?: string
      /** API of the provider that produced the signature or the redacted reasoning. */
      origin?: Dialect
      choice?: number
    }
  | {
      type: 'tool-call-start'
      block: number
      id: string
      name: string
      kind?: 'function' | 'custom'
      choice?: number
      itemId?: string
      /** When it is known that early; the end has it in any case. */
      signature?: string
    }
  | { type: 'tool-call-delta'; block: number; arguments: string; choice?: number }
  | { type: 'tool-call-end'; block: number; signature?: string; choice?: number }
  | { type: 'audio-delta'; block: number; data?: string; transcript?: string; id?: string; choice?: number }
  /** An image or file that the model produced; always a complete block. */
  | { type: 'media'; block: number; part: ImagePart | FilePart; choice?: number }
  | { type: 'foreign'; dialect: Dialect; kind: string; value: JsonObject; choice?: number }
  | { type: 'usage'; usage: Usage }
  | { type: 'finish'; finish: Finish; choice?: number }
  /** Keep-alive. A `note` is sent to the reader as an SSE comment, which clients do not treat as data. */
  | { type: 'ping'; note?: string }
  /**
   * An event was skipped. The pipe reports it and encoders write nothing. `isUnknown` marks a valid event of an unknown
   * kind, without which the answer is still complete. Otherwise the event was unreadable and the answer is incomplete.
   */
  | { type: 'skipped'; reason: string; isUnknown?: boolean }
  | { type: 'error'; error: WireError }
  | { type: 'reply-end' }
