import type { ClientDialect } from '../contract/dialect.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'

/** Everything that an answer depends on. */
export interface CacheFacts {
  tenant: string
  dialect: ClientDialect
  body: JsonObject
  /** The models of the plan, with what says which deployment they are. */
  models: readonly JsonValue[]
  /** Headers that reach the upstream and change its answer, and a client's own credential where it is passed on. */
  headers: readonly (readonly [string, string])[]
  /** Who asks, where the application's own code or service has a part in the answer. */
  caller?: JsonValue
}

const utf8 = new TextEncoder()

/**
 * The key of a request: SHA-256 over its canonical form, so that no prompt can be read from a shared store and no two
 * requests meet. `stream` keeps the two forms of an answer apart; how a whole answer would be streamed is no part of it.
 */
export async function writeCacheKey(facts: CacheFacts, form: 'stream' | 'whole'): Promise<string> {
  const { stream: _stream, stream_options: options, ...body } = facts.body
  const text = JSON.stringify(
    { ...facts, body: form === 'stream' ? { ...body, stream_options: options } : body, form, version: 1 },
    sortKeys,
  )
  const digest = await globalThis.crypto.subtle.digest('SHA-256', utf8.encode(text))
  return `answer:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
