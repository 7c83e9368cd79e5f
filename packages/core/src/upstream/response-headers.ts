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
  let rank = REQUEST_IDS.length
  let id: string | undefined
  for (const pair of headers) {
    const known = judge(pair[0])
    if (known.isForwarded) kept.push([known.name, pair[1]])
    if (known.rank >= rank || pair[1] === '') continue
    rank = known.rank
    id = pair[1]
  }
  if (id !== undefined) kept.push(['x-upstream-request-id', id])
  return kept
}

/** What is known of a header by its name. */
interface Judged {
  /** In lower case: those that an application brings may not be. */
  name: string
  isForwarded: boolean
  /** Its place among the names of request ids, behind all of them for other names. */
  rank: number
}

/** Names that were looked at: upstreams send the same few again and again. */
const judged = new Map<string, Judged>()
const MAX_JUDGED = 500

function judge(given: string): Judged {
  const known = judged.get(given)
  if (known !== undefined) return known
  const name = given.toLowerCase()
  const place = REQUEST_IDS.indexOf(name)
  const found: Judged = {
    name,
    isForwarded: FORWARDED.has(name) || FORWARDED_PREFIXES.some((prefix) => name.startsWith(prefix)),
    rank: place < 0 ? REQUEST_IDS.length : place,
  }
  if (judged.size < MAX_JUDGED) judged.set(given, found)
  return found
}
