import type { HeaderList } from '../../contract/transport/answer.ts'

/** Upstream headers that are passed on to clients, by name. */
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

/** And by prefix. */
const FORWARDED_PREFIXES: readonly string[] = [
  'x-ratelimit-',
  'ratelimit-',
  'anthropic-ratelimit-',
  'anthropic-priority-',
  'anthropic-fast-',
  'x-ms-deployment',
  'x-amzn-bedrock-',
]

/** Header names of a provider's request id, in order of preference. */
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
 * Selects the upstream headers for the client: rate limits, delays, identity and timing of the provider. All others are
 * dropped: cookies, framing and encoding, names of internal servers. The provider's request id becomes
 * `x-upstream-request-id`, because `x-request-id` and `request-id` are ours.
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

/** What is known about a header by its name. */
interface Judged {
  /** In lower case; applications may send other spellings. */
  name: string
  isForwarded: boolean
  /** Rank among the names of request ids; after all of them for other names. */
  rank: number
}

/** Cache: upstreams send the same few names again and again. */
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
