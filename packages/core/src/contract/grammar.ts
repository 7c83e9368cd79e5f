import type { Dialect } from './dialect.ts'
import type { JsonObject, JsonValue } from './json.ts'
import type { ChatMessage } from './message.ts'
import type { Finish, Reply, StreamPart, Usage, WireError } from './reply.ts'
import type { Turn } from './turn.ts'

/** Something that the target dialect cannot say: `field` is a path in the source, `reason` one clause. */
export interface Loss {
  field: string
  reason: string
  /** Content that the user gave: an answer without it would be to another question, so the call is not made. */
  asked?: true
}

export interface Written<T> {
  body: T
  losses: Loss[]
}

/**
 * What a provider or model wants different from its dialect's normal form. Data from the provider catalogue; grammars
 * read it, nothing branches on a provider's name.
 */
export interface WireRules {
  /** Name of the output limit: "max_tokens", "max_completion_tokens". */
  maxTokensField?: string
  /** The output limit to write when the dialect demands one and the client gave none. */
  defaultMaxTokens?: number
  /** Request fields (target dialect's names) that must not be sent. */
  removedFields?: readonly string[]
  /** Role for developer and system messages: some providers know only "system", reasoning models want "developer". */
  systemRole?: 'system' | 'developer' | 'user'
  /** How to ask for reasoning: OpenAI's effort, Anthropic's budget, a boolean, or not at all. */
  reasoning?: 'effort' | 'budget' | 'adaptive' | 'toggle' | 'none'
  /** Tokens of thinking for each effort where the target counts a budget. */
  effortBudgets?: Readonly<Record<string, number>>
  /** Efforts that the target knows; others are mapped to the nearest. */
  efforts?: readonly string[]
  /** Field that "toggle" writes: a boolean, or `{type: "enabled"}` when it is "thinking". Default "enable_thinking". */
  toggleField?: string
  /** Field that carries a budget of thinking beside a toggle. */
  budgetField?: string
  /** Takes the fields of OpenAI's own service (metadata, store, cache keys); false leaves them out of translations. */
  openAiFields?: boolean
  /** How a certain tool is demanded where only "any" can be: by leaving the others out. */
  namedTool?: 'filter'
  /** Native support for schema output; false asks through a forced tool. */
  schemaOutput?: boolean
  /** Asks for usage at the end of a stream (`stream_options`). Default true. */
  streamUsage?: boolean
  /** Largest temperature that the target accepts. */
  maxTemperature?: number
  /** Largest output limit that the target accepts; more is cut down to it. */
  maxOutputTokens?: number
  /** Fields of `removedFields` that stay when reasoning is switched off (effort "none"). */
  keptWhenReasoningOff?: readonly string[]
  /** Request fields under another name: OpenAI's name to the provider's. */
  renamedFields?: Readonly<Record<string, string>>
  /** Request fields that are always sent with this value. */
  setFields?: JsonObject
  /** Values that must not be sent: the field goes when it holds one of them. */
  droppedValues?: Readonly<Record<string, readonly string[]>>
  /** Values under another name, by field. */
  renamedValues?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Effort to effort as the target spells it; an effort that is not a key is removed. */
  effortMap?: Readonly<Record<string, string>>
  /** Pairs of fields of which only the first may be sent. */
  exclusiveFields?: readonly (readonly [kept: string, dropped: string])[]
  /** Most stop sequences. */
  maxStops?: number
  /** Whether an earlier turn's reasoning goes back to the model: always, inside the running tool loop, or never. */
  replayReasoning?: 'all' | 'tool-loop' | 'none'
  /** Field that carries reasoning on an assistant message in chat completions. */
  reasoningField?: string
  /** Ids of tool calls: false when the target refuses them, a number when it wants exactly so many letters and digits. */
  toolCallIds?: boolean | number
  /** Most characters of a tool call's id; other providers write longer ones, and conversations change providers. */
  longestCallId?: number
  /** Thinking must be handed back signed (Gemini 3), with a sentinel where there is no signature. */
  thoughtSignatures?: 'required'
  /** Pictures and files inside tool results; false puts them beside. */
  mediaInToolResults?: boolean
  /** Goes on from a last assistant message. */
  prefill?: boolean
  /** Marks a last assistant message that is to be continued. */
  prefillField?: string
  /** The target only streams. */
  streamOnly?: boolean
  /** The responses API's input must be a list, also for a single text. */
  listedInput?: boolean
  /** Instructions that are sent when the client gave none, for targets that demand some. */
  defaultInstructions?: string
  /** Tools that the target has at all; false leaves them out. */
  tools?: boolean
  /** Fields outside the dialect that the target takes all the same ("top_k", "min_p", "cache_control"). */
  acceptedFields?: readonly string[]
  /** Refuses a conversation whose user and assistant do not take turns, the user first and last. */
  alternatingRoles?: boolean
  /** Takes system messages in the middle of the conversation; else they move to the front. */
  midConversationSystem?: boolean
  [rule: string]: unknown
}

/** What a reader or writer may need to know about the exchange; ids and time are injected, so grammars stay pure. */
export interface WireContext {
  /** Model name to show to the client or to send upstream. */
  model?: string
  rules?: WireRules
  /** Makes an id with a prefix ("chatcmpl-", "msg_", "resp_"). */
  createId(prefix: string): string
  /** Seconds since the epoch. */
  nowSeconds(): number
  /** The client's turn: the responses API echoes parts of it, streams obey `streamUsage`. */
  turn?: Turn | undefined
}

/** One event of a stream: for server-sent events `event` is its type line; Bedrock's binary frames use the `:event-type`. */
export interface WireEvent {
  event?: string
  /** The data lines joined; JSON text in every dialect that we know. */
  data: string
}

/** Reads an upstream's stream: a pure reducer. `end` is called once after the last event, also when the stream broke off. */
export interface StreamDecoder<State> {
  start(context: WireContext): State
  decode(state: State, event: WireEvent): readonly [State, readonly StreamPart[]]
  /** Parts that close what is still open. A stream that ended too early yields an error part. */
  end(state: State): readonly StreamPart[]
}

/** Writes a stream for a client: a pure reducer from parts to events. */
export interface StreamEncoder<State> {
  start(context: WireContext): State
  encode(state: State, part: StreamPart): readonly [State, readonly WireEvent[]]
}

/**
 * One API, read and written. Everything is pure: no fetch, no clock, no randomness but the context's.
 * Readers throw PlanoError `invalid_request` (client side) or `invalid_upstream_answer` (upstream side), nothing else.
 */
export interface Grammar {
  dialect: Dialect
  readRequest(body: JsonObject, context: WireContext): Turn
  writeRequest(turn: Turn, context: WireContext): Written<JsonObject>
  readResponse(body: JsonObject, context: WireContext): Reply
  /** What a whole answer used and how it ended, without reading the rest; undefined where only `readResponse` can tell. */
  readTotals?(body: JsonObject): { usage: Usage; finish: Finish } | undefined
  writeResponse(reply: Reply, context: WireContext): Written<JsonObject>
  decoder: StreamDecoder<unknown>
  encoder: StreamEncoder<unknown>
  /** Cuts an upstream's stream into events where it is not one of server-sent events. */
  readEvents?(source: AsyncIterable<Uint8Array>): AsyncIterable<WireEvent>
  readError(status: number, body: JsonValue | string | undefined): WireError
  writeError(error: WireError): JsonObject
  /** The event that ends a stream with an error in this API. */
  writeErrorEvent(error: WireError): WireEvent
  /** What a provider's rules change in a body that is already in this dialect; the body given is left as it was. */
  applyRules?(body: JsonObject, context: WireContext): Written<JsonObject>
  /** Client dialects: the conversation of a request body in chat form. Throws PlanoError `invalid_request`. */
  readConversation?(body: JsonObject): ChatMessage[]
  /** Client dialects: the body with its conversation replaced; all other fields stay. The body given is left as it was. */
  writeConversation?(body: JsonObject, messages: readonly ChatMessage[]): JsonObject
}
