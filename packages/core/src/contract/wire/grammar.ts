import type { JsonObject, JsonValue } from '../json.ts'
import type { Dialect } from './dialect.ts'
import type { ChatMessage } from './message.ts'
import type { Finish, Reply, StreamPart, Usage, WireError } from './reply.ts'
import type { Turn } from './turn.ts'

/** Something the target API cannot express. `field` is a path in the source; `reason` is one clause. */
export interface Loss {
  field: string
  reason: string
  /**
   * The lost content was part of the question. The call is not made, because the answer would be to a different
   * question.
   */
  asked?: true
}

export interface Written<T> {
  body: T
  losses: Loss[]
  /** Betas of the target's API that the body uses. */
  betas?: readonly string[]
}

/**
 * How a provider or model deviates from its API's usual form. This is data from the provider catalogue: grammars read
 * it and never branch on a provider's name.
 */
export interface WireRules {
  /** Name of the output limit: "max_tokens" or "max_completion_tokens". */
  maxTokensField?: string
  /** Output limit to send when the API requires one and the client sent none. */
  defaultMaxTokens?: number
  /** Request fields (by their name in the target API) that must not be sent. */
  removedFields?: readonly string[]
  /** Role of developer and system messages. Some providers know only "system"; reasoning models expect "developer". */
  systemRole?: 'system' | 'developer' | 'user'
  /**
   * How reasoning is requested: an effort (OpenAI), a token budget (Anthropic), a switch with an effort beside it if
   * there are any efforts, or not at all.
   */
  reasoning?: 'effort' | 'budget' | 'adaptive' | 'toggle' | 'none'
  /** `thinking.type` that turns reasoning off, or false when nothing does. Default "disabled". */
  thinkingOff?: string | false
  /** The only effort that the target accepts together with tools. */
  toolsEffort?: string
  /** Efforts that the target accepts while reasoning is off. Others are mapped to the nearest one. */
  offEfforts?: readonly string[]
  /** What to ask for as `thinking.display`, for targets that otherwise leave the text of reasoning out. */
  thinkingDisplay?: string
  /** Thinking is bound to the conversation before it: changed conversations are only accepted on request. */
  bindsThinking?: boolean
  /** False when the target refuses a tool choice that forces a tool. */
  forcedTools?: boolean
  /** Takes a token budget for reasoning besides the adaptive form, from clients of the target's own API. */
  acceptsBudget?: boolean
  /** Reasoning tokens for each effort, when the target takes a budget. */
  effortBudgets?: Readonly<Record<string, number>>
  /** Efforts that the target accepts. Others are mapped to the nearest one. */
  efforts?: readonly string[]
  /**
   * Field that "toggle" sets: a boolean, or `{type: "enabled"}` when the field is "thinking". Default
   * "enable_thinking".
   */
  toggleField?: string
  /** Field that carries a reasoning budget next to a toggle. */
  budgetField?: string
  /**
   * Accepts the fields of OpenAI's own service (metadata, store, cache keys). When false, translations leave them out.
   */
  openAiFields?: boolean
  /** How to force a specific tool when the target can only force any tool: by sending no other tools. */
  namedTool?: 'filter'
  /** Supports JSON Schema output natively. When false, a forced tool call is used instead. */
  schemaOutput?: boolean
  /** Request usage at the end of a stream (`stream_options`). Default true. */
  streamUsage?: boolean
  /** Largest temperature that the target accepts. */
  maxTemperature?: number
  /** Largest output limit that the target accepts. Larger values are reduced to it. */
  maxOutputTokens?: number
  /** Fields from `removedFields` that are sent when reasoning is off (effort "none"). */
  keptWhenReasoningOff?: readonly string[]
  /** Renamed request fields: from OpenAI's name to the provider's. */
  renamedFields?: Readonly<Record<string, string>>
  /** Request fields that are always sent with this value. */
  setFields?: JsonObject
  /** Field values that must not be sent: the field is removed when it has one of them. */
  droppedValues?: Readonly<Record<string, readonly string[]>>
  /** Renamed values, by field. */
  renamedValues?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The target's spelling of each effort. An effort that is not a key is removed. */
  effortMap?: Readonly<Record<string, string>>
  /** Pairs of fields of which only the first may be sent. */
  exclusiveFields?: readonly (readonly [kept: string, dropped: string])[]
  /** Largest number of stop sequences. */
  maxStops?: number
  /**
   * Whether reasoning from earlier turns is sent back. With "all", every answer has it: answers of other models get a
   * placeholder.
   */
  replayReasoning?: 'all' | 'none'
  /** Field that carries reasoning on an assistant message in chat completions. */
  reasoningField?: string
  /** Tool call ids: false when the target rejects them, or the exact number of letters and digits it requires. */
  toolCallIds?: boolean | number
  /** Longest tool call id that the target accepts. A conversation may contain longer ids from another provider. */
  longestCallId?: number
  /**
   * Tool calls must be sent back with the signature of their thought (Gemini 3), or with a sentinel when there is none.
   * Some targets refuse calls with the field that other APIs have for it.
   */
  thoughtSignatures?: 'required' | 'refused'
  /**
   * The fields that the target takes in messages beside role, content and tool calls, when it refuses others. It then
   * also refuses signatures in tool calls.
   */
  messageFields?: readonly string[]
  /** Accepts images and files inside tool results. When false they are placed next to the result. */
  mediaInToolResults?: boolean
  /** Continues a final assistant message instead of starting a new one. False when the target refuses one. */
  prefill?: boolean
  /** Field that marks a final assistant message to be continued. */
  prefillField?: string
  /** The target only supports streaming. */
  streamOnly?: boolean
  /** The input of the responses API must be a list, even for a single text. */
  listedInput?: boolean
  /** Instructions to send when the client sent none, for targets that require some. */
  defaultInstructions?: string
  /** Supports tools. When false they are left out. */
  tools?: boolean
  /** False when the target refuses `web_search_options`. */
  webSearch?: false
  /** Fields outside the API's definition that the target accepts ("top_k", "min_p", "cache_control"). */
  acceptedFields?: readonly string[]
  /** Requires user and assistant messages to alternate, starting and ending with the user. */
  alternatingRoles?: boolean
  /** Accepts system messages in the middle of a conversation. Otherwise they are moved to the front. */
  midConversationSystem?: boolean
  [rule: string]: unknown
}

/** Values that readers and writers need. Ids and time are injected so that grammars stay pure. */
export interface WireContext {
  /** The body is not, byte for byte, what the client sent. */
  isChanged?: boolean
  /** Model name to show to the client or to send upstream. */
  model?: string
  rules?: WireRules
  /** Creates an id with a prefix ("chatcmpl-", "msg_", "resp_"). */
  createId(prefix: string): string
  /** Seconds since the epoch. */
  nowSeconds(): number
  /** The client's turn: the responses API echoes parts of it, and streams obey `streamUsage`. */
  turn?: Turn | undefined
}

/** One event of a stream. `event` is the type line of a server-sent event, or the `:event-type` of a Bedrock frame. */
export interface WireEvent {
  event?: string
  /** The data lines, joined. JSON text in every supported API. */
  data: string
}

/**
 * Decodes an upstream's stream: a pure reducer. `end` is called once after the last event, also when the stream broke
 * off.
 */
export interface StreamDecoder<State> {
  start(context: WireContext): State
  decode(state: State, event: WireEvent): readonly [State, readonly StreamPart[]]
  /** Closes whatever is still open. Returns an error part when the stream ended early. */
  end(state: State): readonly StreamPart[]
}

/** Encodes a stream for a client: a pure reducer from parts to events. */
export interface StreamEncoder<State> {
  start(context: WireContext): State
  encode(state: State, part: StreamPart): readonly [State, readonly WireEvent[]]
}

/**
 * Reads and writes one API. Everything is pure: no network, no clock, and no randomness except the context's. Readers
 * throw only PlanoError `invalid_request` (client side) or `invalid_upstream_answer` (upstream side).
 */
export interface Grammar {
  dialect: Dialect
  readRequest(body: JsonObject, context: WireContext): Turn
  writeRequest(turn: Turn, context: WireContext): Written<JsonObject>
  readResponse(body: JsonObject, context: WireContext): Reply
  /**
   * Usage and finish reason of a complete answer, without parsing the rest. Undefined when only `readResponse` can find
   * them.
   */
  readTotals?(body: JsonObject): { usage: Usage; finish: Finish } | undefined
  writeResponse(reply: Reply, context: WireContext): Written<JsonObject>
  decoder: StreamDecoder<unknown>
  encoder: StreamEncoder<unknown>
  /** Splits an upstream's stream into events, when it does not use server-sent events. */
  readEvents?(source: AsyncIterable<Uint8Array>): AsyncIterable<WireEvent>
  readError(status: number, body: JsonValue | string | undefined): WireError
  writeError(error: WireError): JsonObject
  /** The event that ends a stream with an error in this API. `number` is its place where events have numbers, default 0. */
  writeErrorEvent(error: WireError, number?: number): WireEvent
  /** Applies a provider's rules to a body that is already in this API. Returns a new body. */
  applyRules?(body: JsonObject, context: WireContext): Written<JsonObject>
  /** Client APIs only: the conversation of a request body in chat form. Throws PlanoError `invalid_request`. */
  readConversation?(body: JsonObject): ChatMessage[]
  /** Client APIs only: a copy of the body with its conversation replaced and all other fields kept. */
  writeConversation?(body: JsonObject, messages: readonly ChatMessage[]): JsonObject
}
