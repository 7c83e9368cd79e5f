import type { Asked } from '../contract/asked.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ResponseStore } from '../contract/store.ts'
import type { KeyedQueue } from '../util/keyed-queue.ts'

/** What this room needs from the engine. */
export interface RecallParts {
  store: ResponseStore
  ttlMs: number
  /** Largest record. */
  maxBytes: number
  /** Serialises changes of one record. Survives reloads. */
  turns: KeyedQueue
  /** Whether the provider may have stored what our own store does not have. */
  mayBeElsewhere(exchange: Exchange, asked: Asked): Promise<boolean>
  withBody(asked: Asked, body: JsonObject): Asked
  createId(prefix: string): string
  /** Milliseconds since the epoch. */
  now(): number
  warn(requestId: string, message: string): void
}

/** Store key of a record; includes the tenant. */
export function recordKey(tenant: string, id: string): string {
  return tenant === '' ? id : JSON.stringify([tenant, id])
}
