import type { JsonObject } from '../json.ts'

/** A scripted tool call. `arguments` may be an object, or text that is sent unchanged. */
export interface ScriptedToolCall {
  id?: string
  name: string
  arguments?: string | JsonObject
  /** "custom" is the free-text tool of the responses and chat APIs; `arguments` is then the text. */
  kind?: 'function' | 'custom'
  /** Gemini's thought signature. */
  signature?: string
}

/** Token counts in OpenAI's way: input includes cached and written tokens, output includes reasoning. */
export interface ScriptedUsage {
  inputTokens: number
  outputTokens: number
  cachedInputTokens?: number
  cacheWriteTokens?: number
  reasoningTokens?: number
}

/** Why the scripted model stops; `raw` is sent unchanged. Default: "tool-calls" with tool calls, otherwise "stop". */
export type ScriptedFinish =
  | 'stop'
  | 'length'
  | 'tool-calls'
  | 'content-filter'
  | 'refusal'
  | 'stop-sequence'
  | { raw: string }

/** The content of a scripted answer, independent of the API. */
export interface ContentReply {
  text?: string
  reasoning?: string
  /** Signature of the reasoning (Anthropic, Bedrock). */
  reasoningSignature?: string
  /** Encrypted reasoning. */
  redactedReasoning?: string
  toolCalls?: readonly ScriptedToolCall[]
  refusal?: string
  /** `null` omits usage from the answer. Default: estimated at four characters per token. */
  usage?: ScriptedUsage | null
  finish?: ScriptedFinish
  stopSequence?: string
  /** How streamed text is split: the pieces themselves, or code points per piece. Default: at words. */
  chunks?: readonly string[] | number
  id?: string
  /** Model name in the answer. Default: the requested one. */
  model?: string
  /** Fields merged into the body, or into the first frame of a stream. */
  extra?: JsonObject
}

/** A content reply with all defaults filled in. */
export interface Script {
  id: string
  model: string
  /** Seconds since the epoch. */
  created: number
  finish: ScriptedFinish
  stopSequence?: string
  usage: ScriptedUsage | null
  /** The request body, for APIs that repeat parts of it. */
  request: JsonObject
  /** The request asks for usage in the stream (chat only). */
  streamUsage: boolean
}

/** One piece of the answer. Calls are numbered from 0; the first piece of a call has `open: true`. */
export type Delta =
  | { kind: 'reasoning'; text: string; signature?: string; redacted?: string }
  | { kind: 'text'; text: string }
  | { kind: 'refusal'; text: string }
  | {
      kind: 'tool'
      call: number
      open: boolean
      id: string
      name: string
      text: string
      custom: boolean
      signature?: string
    }
