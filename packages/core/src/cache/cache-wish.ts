import type { HeaderReader } from '../contract/client-call.ts'
import type { ClientDialect } from '../contract/dialect.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'

/** use: answer from the cache and record. refresh: record only. off: neither. */
export type CacheWish = 'use' | 'refresh' | 'off'

const HEADER = 'x-plano-response-cache'

/**
 * What a request says about the response cache: `x-plano-response-cache: off | refresh`, or the `no-store` and
 * `no-cache` of HTTP's own `cache-control` (RFC 9111, 5.2.1). `X-Plano-Cache` is about prompts and has no part in it.
 */
export function readCacheWish(header: HeaderReader): CacheWish {
  const asked = header(HEADER)?.trim().toLowerCase()
  if (asked === 'off' || asked === 'refresh') return asked
  const control = header('cache-control')?.toLowerCase() ?? ''
  if (/\bno-store\b/.test(control)) return 'off'
  return /\bno-cache\b/.test(control) ? 'refresh' : 'use'
}

/** Tools that the caller runs; all others run at the provider, and running them twice is not the same as once. */
const CALLERS_TOOLS = new Set(['function', 'custom'])

/**
 * Whether the same answer may stand for a second request: it was to leave nothing behind. Not so what is stored, runs in
 * the background, goes on from stored state, or lets the provider run tools.
 */
export function isRepeatable(dialect: ClientDialect, body: JsonObject): boolean {
  const { store, background, conversation, previous_response_id: previous, tools } = body
  // The responses API stores unless it is told not to.
  const stores = dialect === 'responses' ? store !== false : store === true
  if (stores || background === true || isGiven(conversation) || isGiven(previous)) return false
  if (isGiven(body['web_search_options']) || isGiven(body['container']) || isGiven(body['mcp_servers'])) return false
  return !Array.isArray(tools) || tools.every((tool) => isCallersTool(dialect, tool))
}

function isCallersTool(dialect: ClientDialect, tool: JsonValue): boolean {
  if (typeof tool !== 'object' || tool === null || Array.isArray(tool)) return false
  const { type } = tool
  // A tool of the messages API without a type is the caller's.
  if (type === undefined || type === null) return dialect === 'messages'
  return typeof type === 'string' && CALLERS_TOOLS.has(type)
}

function isGiven(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null
}
