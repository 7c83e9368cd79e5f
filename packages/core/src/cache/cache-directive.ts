import type { HeaderReader } from '../contract/call/client-call.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'

/** use: read and write the cache. refresh: only write. off: neither. */
export type CacheDirective = 'use' | 'refresh' | 'off'

const HEADER = 'x-plano-response-cache'

/**
 * What a request's headers say about the response cache: `x-plano-response-cache: off | refresh`, or HTTP's
 * `cache-control` with `no-store` or `no-cache` (RFC 9111, 5.2.1). `X-Plano-Cache` concerns prompt caching and is not
 * read here.
 */
export function readCacheDirective(header: HeaderReader): CacheDirective {
  const directive = header(HEADER)?.trim().toLowerCase()
  if (directive === 'off' || directive === 'refresh') return directive
  const control = header('cache-control')?.toLowerCase() ?? ''
  if (/\bno-store\b/.test(control)) return 'off'
  return /\bno-cache\b/.test(control) ? 'refresh' : 'use'
}

/** Tools that the client runs. All others run at the provider, where running them twice may have a different effect. */
const CALLERS_TOOLS = new Set(['function', 'custom'])

/**
 * Whether an answer may be reused for an identical request, which requires that the call has no side effects. Requests
 * that store, run in the background, continue stored state or use server-side tools are not repeatable.
 */
export function isRepeatable(dialect: ClientDialect, body: JsonObject): boolean {
  const { store, background, conversation, previous_response_id: previous, tools } = body
  // The responses API stores by default.
  const stores = dialect === 'responses' ? store !== false : store === true
  if (stores || background === true || isGiven(conversation) || isGiven(previous)) return false
  if (isGiven(body['web_search_options']) || isGiven(body['container']) || isGiven(body['mcp_servers'])) return false
  return !Array.isArray(tools) || tools.every((tool) => isCallersTool(dialect, tool))
}

function isCallersTool(dialect: ClientDialect, tool: JsonValue): boolean {
  if (typeof tool !== 'object' || tool === null || Array.isArray(tool)) return false
  const { type } = tool
  // In the messages API, a tool without a type is run by the client.
  if (type === undefined || type === null) return dialect === 'messages'
  return typeof type === 'string' && CALLERS_TOOLS.has(type)
}

function isGiven(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null
}
