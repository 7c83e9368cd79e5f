import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'

/** Everything that an answer depends on. */
export interface CacheFacts {
  tenant: string
  dialect: ClientDialect
  body: JsonObject
  /** The models of the plan, including what identifies their deployments. */
  models: readonly JsonValue[]
  /**
   * Headers that reach the upstream and change its answer, including the client's own credential when it is forwarded.
   */
  headers: readonly (readonly [string, string])[]
  /** The caller's identity, when the application's own code or service contributes to the answer. */
  caller?: JsonValue
}

const utf8 = new TextEncoder()

/**
 * The cache key of a request: a SHA-256 hash of its canonical form, so that a shared store reveals no prompt. `form`
 * separates streamed and complete answers. Options that only affect streaming are left out of a complete answer's key.
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
