import type { JsonObject } from '../json.ts'
import type { ClientDialect } from '../wire/dialect.ts'
import type { ChatMessage } from '../wire/message.ts'

/** A routing preference sent with the request; the same shape as in the configuration. */
export interface RoutePreference {
  name: string
  description: string
  examples?: string[] | undefined
  models: string[]
  [field: string]: unknown
}

/** Which HTTP surface a path belongs to. */
export type Surface =
  | {
      kind: 'inference'
      dialect: ClientDialect
      mode: 'open' | 'agents' | 'decision'
      listener?: string
      /** The model, when the path contains it. */
      deployment?: string
      /** Whether to stream, when the path says so. */
      stream?: boolean
    }
  /** `id` is set when the path asks for one model. */
  | { kind: 'models'; id?: string }
  | { kind: 'health' }
  | { kind: 'readiness' }
  | { kind: 'metrics' }
  | { kind: 'stored-response'; id: string; part: 'response' | 'input-items' | 'cancel' }
  | { kind: 'conversations'; id?: string; part: 'conversation' | 'items'; item?: string }
  | { kind: 'embeddings' }
  /** Gemini's API has the model in the path. */
  | { kind: 'count-tokens'; dialect: 'messages' | 'gemini'; deployment?: string }
  /** An unknown path under /v1, when a provider has `passthrough: true`. */
  | { kind: 'passthrough' }

/** What a request is addressed to before any decision is made. */
export type Address =
  | { kind: 'agents'; listener: string; agent?: string }
  /** `model` is undefined when the client did not name one. */
  | { kind: 'models'; model: string | undefined }

/**
 * An inference request, parsed only as far as routing needs it. `raw` is the body as received. `body` is its parsed
 * form and must not be mutated: a stage that changes it makes a copy and drops `raw`.
 */
export interface InferenceRequest {
  dialect: ClientDialect
  mode: 'open' | 'agents' | 'decision'
  path: string
  body: JsonObject
  raw: Uint8Array | string | undefined
  /** Estimated tokens of `body`, if they were counted before it was dropped. */
  inputTokens?: number | undefined
  model: string | undefined
  stream: boolean
  address: Address
  /** The agent listener that the path or the port names. It stays when a filter changes the model. */
  listener?: string
  /**
   * Routing preferences sent with this request; they were already removed from the body. An empty list turns routing
   * off.
   */
  preferences?: readonly RoutePreference[]
  /** Set when a stored conversation was inserted before the request's own input items. */
  recalled?: RecalledConversation
  /** Set for a turn of a message thread of the messages API: its answer is stored, so that the thread can continue. */
  threaded?: true
  /** The conversation in chat-completions form. Parsed on first use and then kept. */
  conversation(): readonly ChatMessage[]
}

/** The stored conversation that a request continues. The last `ownItems` input items are the request's own. */
export interface RecalledConversation {
  previousResponseId?: string
  conversation?: string
  ownItems: number
}
