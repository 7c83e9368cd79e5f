import type { HeaderList } from '../contract/answer.ts'

/** Headers of an upstream that mean something to a client, whole names. */
const FORWARDED: ReadonlySet<string> = new Set([
  'retry-after',
  'retry-after-ms',
  'openai-model',
  'openai-organization',
  'openai-processing-ms',
  'openai-version',
  'anthropic-organization-id',
  'x-envoy-upstream-service-time',
  'x-amzn-requestid',
  'x-amzn-errortype',
  'apim-request-id',
  'x-ms-region',
  'x-ms-client-request-id',
  'x-ms-retry-after-ms',
  'x-groq-id',
  'x-generation-id',
  'x-model-router-selected-route',
])

/** Families of such headers, by how they begin. */
const FORWARDED_PREFIXES: readonly string[] = [
  'x-ratelimit-',
  'ratelimit-',
  'anthropic-ratelimit-',
  'anthropic-priority-',
  'anthropic-fast-',
  'x-ms-deployment',
  'x-amzn-bedrock-',
]

/** Names of a provider's own request id, best first. */
const REQUEST_IDS: readonly string[] = [
  'x-request-id',
  'request-id',
  'x-amzn-requestid',
  'apim-request-id',
  'x-groq-id',
  'x-generation-id',
  'x-correlation-id',
]

/**
 * The upstream headers that reach the client: rate limits, waits, identity and timing of the provider. Everything else
 * stays here: cookies, framing and encoding of a hop that ended with us, and the names of the servers behind it. The
 * provider's request id comes as `x-upstream-request-id`, for `x-request-id` and `request-id` are ours.
 */
export function selectResponseHeaders(headers: HeaderList): HeaderList {
  const kept: (readonly [string, string])[] = []
  for (const [given, value] of headers) {
    const name = lower(given)
    if (isForwarded(name)) kept.push([name, value])
  }
  const id = readUpstreamRequestId(headers)
  if (id !== undefined) kept.push(['x-upstream-request-id', id])
  return kept
}

/** Names that were looked at: upstreams send the same few again and again. */
const judged = new Map<string, boolean>()
const MAX_JUDGED = 500

function isForwarded(name: string): boolean {
  const known = judged.get(name)
  if (known !== undefined) return known
  const found = FORWARDED.has(name) || FORWARDED_PREFIXES.some((prefix) => name.startsWith(prefix))
  if (judged.size < MAX_JUDGED) judged.set(name, found)
  return found
}

const UPPER = /[A-Z]/

/** Transports give names in lower case; those that an application brings may not. */
function lower(name: string): string {
  return UPPER.test(name) ? name.toLowerCase() : name
}

/** The id under which the provider knows the request. */
export function readUpstreamRequestId(headers: HeaderList): string | undefined {
  let best = REQUEST_IDS.length
  let id: string | undefined
  for (const [name, value] of headers) {
    const rank = value === '' ? -1 : REQUEST_IDS.indexOf(lower(name))
    if (rank < 0 || rank >= best) continue
    best = rank
    id = value
  }
  return id
}
