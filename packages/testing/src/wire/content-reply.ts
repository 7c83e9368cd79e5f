import type { JsonObject } from '../json.ts'

/** A tool call that a scripted model makes. `arguments` may be an object, or text to send it as it is. */
export interface ScriptedToolCall {
  id?: string
  name: string
  arguments?: string | JsonObject
  /** "custom" is the responses and chat APIs' free-text tool; `arguments` is then the text. */
  kind?: 'function' | 'custom'
  /** Gemini's thought signature. */
  signature?: string
}

/** Token counts as OpenAI counts: input includes cached and written tokens, output includes reasoning. */
export interface ScriptedUsage {
  inputTokens: number
  outputTokens: number
  cachedInputTokens?: number
  cacheWriteTokens?: number
  reasoningTokens?: number
}

/** Why the scripted model stops; `raw` is sent as it is. Left out: "tool-calls" with tool calls, else "stop". */
export type ScriptedFinish =
  | 'stop'
  | 'length'
  | 'tool-calls'
  | 'content-filter'
  | 'refusal'
  | 'stop-sequence'
  | { raw: string }

/** What a scripted model says, in no API's words. */
export interface ContentReply {
  text?: string
  reasoning?: string
  /** Anthropic's and Bedrock's signature of the thinking. */
  reasoningSignature?: string
  /** Thinking that only the provider can read. */
  redactedReasoning?: string
  toolCalls?: readonly ScriptedToolCall[]
  refusal?: string
  /** `null` leaves usage out of the answer. Left out: counted at four characters a token. */
  usage?: ScriptedUsage | null
  finish?: ScriptedFinish
  stopSequence?: string
  /** How streamed text is cut: the pieces themselves, or code points per piece. Left out: at words. */
  chunks?: readonly string[] | number
  id?: string
  /** Model name in the answer; the request's when left out. */
  model?: string
  /** Fields merged into the whole body, or into the first frame of a stream. */
  extra?: JsonObject
}

/** A content reply with everything decided, as the writers take it. */
export interface Script {
  id: string
  model: string
  /** Seconds since the epoch. */
  created: number
  finish: ScriptedFinish
  stopSequence?: string
  usage: ScriptedUsage | null
  /** The body that is answered, for APIs that echo parts of it. */
  request: JsonObject
  /** The stream asks for usage (chat only). */
  streamUsage: boolean
}

/** One piece of what is said. The calls are numbered from 0; the first piece of a call has `open` true. */
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
