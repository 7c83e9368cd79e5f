import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ResponseStore } from '../contract/store.ts'
import type { KeyedQueue } from '../util/keyed-queue.ts'

/** What the room that remembers needs of the house. */
export interface RecallParts {
  store: ResponseStore
  ttlMs: number
  /** Largest record. */
  maxBytes: number
  /** In which changes of one record wait for each other; it outlives a reload. */
  turns: KeyedQueue
  /** Whether what our own store lacks may be kept by the provider that answers. */
  mayBeElsewhere(exchange: Exchange, asked: Asked): boolean
  withBody(asked: Asked, body: JsonObject): Asked
  createId(prefix: string): string
  /** Milliseconds since the epoch. */
  now(): number
  warn(requestId: string, message: string): void
}

/** Key of a record: the same id of two tenants is two records. */
export function recordKey(tenant: string, id: string): string {
  return tenant === '' ? id : JSON.stringify([tenant, id])
}
