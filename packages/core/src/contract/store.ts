import type { JsonValue } from './json.ts'
import type { Dialect } from './wire/dialect.ts'
import type { Loss, WireRules } from './wire/grammar.ts'
import type { StreamPart } from './wire/reply.ts'

/** What a store may declare about itself. */
interface StoreTraits {
  /**
   * The store has its own time limit and backs off after a failure, as `createStoreGuard` does. Any other store is
   * wrapped in the engine's guard.
   */
  readonly guarded?: boolean
}

/**
 * Small values with an expiry: sessions, pins, cached vectors. Keys already contain the tenant. Times are in
 * milliseconds. A store that cannot be reached rejects with PlanoError `store_unavailable`, which the engine treats as
 * a miss.
 */
export interface KeyValueStore extends StoreTraits {
  /** The value, or undefined when it is absent or expired. */
  get(key: string): Promise<JsonValue | undefined>
  set(key: string, value: JsonValue, options: { ttlMs: number }): Promise<void>
  /** Resolves to whether the key existed. */
  delete(key: string): Promise<boolean>
  /**
   * Sets the value only if the key is absent, atomically, and resolves to the value that is now stored. It makes two
   * concurrent first requests of a session agree.
   */
  setIfAbsent(key: string, value: JsonValue, options: { ttlMs: number }): Promise<JsonValue>
}

/** A stored response of the responses API, with the conversation that led to it. */
export interface StoredResponse {
  id: string
  tenant: string
  /** Milliseconds since the epoch. */
  createdAt: number
  /** The response object that the client received; for a message thread, the settings that it keeps. */
  response: JsonValue
  /** All input items of the conversation in the form of its API, including the output of this response. */
  items: JsonValue[]
}

/** Stores responses and conversations of the responses API. */
export interface ResponseStore extends StoreTraits {
  get(id: string): Promise<StoredResponse | undefined>
  /** Stores a response for `ttlMs` milliseconds. Rejects with PlanoError `body_too_large` when it exceeds `maxBytes`. */
  put(response: StoredResponse, options: { ttlMs: number; maxBytes: number }): Promise<void>
  delete(id: string): Promise<boolean>
  /**
   * Optional compare-and-set: writes `changed` only if the stored record still equals `standing`, atomically for all
   * replicas, and resolves to whether it did. Without it, the last of two concurrent changes to a conversation wins.
   */
  replace?(
    standing: StoredResponse,
    changed: StoredResponse,
    options: { ttlMs: number; maxBytes: number },
  ): Promise<boolean>
}

/** One limit at one moment: how much is left in the current window. */
export interface CounterState {
  allowed: boolean
  remaining: number
  /** Milliseconds until the window ends. */
  resetMs: number
}

/** Counters over time windows, for rate limits and budgets: reserve before a call, settle after it. */
export interface CounterStore extends StoreTraits {
  /** Reserves `amount` if that stays within `limit`. */
  take(key: string, amount: number, window: { limit: number; windowMs: number }): Promise<CounterState>
  /** Corrects a reservation by the difference to the actual use. May be negative. */
  settle(key: string, difference: number, window: { limit: number; windowMs: number }): Promise<void>
}

/** Counters as the engine uses them: those in memory answer without a promise. */
export interface ReadyCounters extends Pick<CounterStore, 'settle'> {
  take(...asked: Parameters<CounterStore['take']>): CounterState | Promise<CounterState>
}

/** A recorded upstream answer that can be replayed for an identical request. */
export interface RecordedAnswer {
  /** The `provider/model` that answered. */
  upstream: string
  dialect: Dialect
  /** Milliseconds since the epoch. */
  recordedAt: number
  body:
    | { kind: 'bytes'; bytes: Uint8Array }
    | { kind: 'stream'; chunks: readonly Uint8Array[] }
    | { kind: 'parts'; parts: readonly StreamPart[] }
  clientModel?: string
  hidesUsage?: boolean
  rules?: WireRules
  losses: Loss[]
}

/** Recorded answers by key. Keys are digests that include the tenant; `bytes` is the approximate size of an answer. */
export interface AnswerStore extends StoreTraits {
  get(key: string): Promise<RecordedAnswer | undefined>
  put(key: string, answer: RecordedAnswer, options: { ttlMs: number; bytes: number }): Promise<void>
}

/** All state that may outlive a request or be shared between replicas. */
export interface Stores {
  /** Session affinity, pins and cached vectors. */
  sessions: KeyValueStore
  /** Stored responses and conversations of the responses API. */
  responses: ResponseStore
  /** Rate limits and budgets. */
  counters: CounterStore
  /** Answers for `response_cache`. Default: kept in this process. */
  answers?: AnswerStore
  close?(): Promise<void>
}
