import type { Exchange } from '../contract/call/exchange.ts'
import type { InferenceRequest } from '../contract/call/inference-request.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ResponseStore } from '../contract/store.ts'
import type { KeyedQueue } from '../util/async/keyed-queue.ts'

/** What this module needs from the engine. */
export interface RecallParts {
  store: ResponseStore
  ttlMs: number
  /** Largest record. */
  maxBytes: number
  /** Serialises changes of one record. Survives reloads. */
  turns: KeyedQueue
  /** Whether the provider may have stored what our own store does not have. */
  mayBeElsewhere(exchange: Exchange, request: InferenceRequest): Promise<boolean>
  withBody(request: InferenceRequest, body: JsonObject): InferenceRequest
  createId(prefix: string): string
  /** Milliseconds since the epoch. */
  now(): number
  warn(requestId: string, message: string): void
}

/** Begins the id of a stored message thread. Ids of messages do not contain spaces. */
export const THREAD_PREFIX = 'thread '

/** Store key of a record; includes the tenant. */
export function recordKey(tenant: string, id: string): string {
  return tenant === '' ? id : JSON.stringify([tenant, id])
}
