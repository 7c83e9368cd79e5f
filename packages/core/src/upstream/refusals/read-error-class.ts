import type { UpstreamFailure } from '../../contract/execute/upstream.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { WireError } from '../../contract/wire/reply.ts'
import { ERROR_SIGNS, type ErrorSign } from './error-signs.data.ts'
import { readRetryAfter } from './read-retry-after.ts'

/** A refusal. `error` is what the grammar parsed; `now` is in milliseconds since the epoch. */
export interface UpstreamRefusal {
  status: number
  headers: HeaderList
  error: WireError
  now: number
}

/** All names that a sign mentions. */
const KNOWN_NAMES: ReadonlySet<string> = new Set(ERROR_SIGNS.flatMap(({ names = [] }) => names))

/** Codes, types and exception names of a refusal that a sign mentions, in lower case. */
function readNames(refusal: UpstreamRefusal): readonly string[] {
  const { error, headers } = refusal
  const names = [error.code, error.type]
  // Bedrock names the exception in a header, followed by a colon and a namespace.
  for (const [name, value] of headers) if (name.toLowerCase() === 'x-amzn-errortype') names.push(value.split(':')[0])
  const raw = error.raw
  const inner = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw['error'] : undefined
  const own = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : raw
  if (typeof own === 'object' && own !== null && !Array.isArray(own)) {
    for (const field of ['code', 'type', 'status', 'error_type', '__type']) {
      const value = own[field]
      if (typeof value === 'string' || typeof value === 'number') names.push(String(value))
    }
    const innerError = own['innererror']
    if (typeof innerError === 'object' && innerError !== null && !Array.isArray(innerError)) {
      const code = innerError['code']
      if (typeof code === 'string') names.push(code)
    }
  }
  const found: string[] = []
  for (const name of names) {
    const plain = name?.toLowerCase()
    if (plain !== undefined && KNOWN_NAMES.has(plain)) found.push(plain)
  }
  return found
}

function fits(sign: ErrorSign, refusal: UpstreamRefusal, names: readonly string[]): boolean {
  if (sign.statuses !== undefined && !sign.statuses.includes(refusal.status)) return false
  if (sign.names !== undefined && !names.some((name) => sign.names?.includes(name))) return false
  return sign.message === undefined || sign.message.test(refusal.error.message)
}

/** Whether the upstream says that a retry is pointless. */
function refusesRetry(headers: HeaderList): boolean {
  return headers.some(([name, value]) => name.toLowerCase() === 'x-should-retry' && value.trim() === 'false')
}

/**
 * Classifies a refusal by status, codes and message, and reads the requested delay. An unknown status is `server_error`
 * from 500 on and `bad_request` below.
 */
export function readErrorClass(refusal: UpstreamRefusal): UpstreamFailure {
  const names = readNames(refusal)
  const sign = ERROR_SIGNS.find((each) => fits(each, refusal, names))
  const outcome = sign?.outcome ?? (refusal.status >= 500 ? 'server_error' : 'bad_request')
  const { headers, now, error } = refusal
  const waits =
    outcome === 'rate_limited' || outcome === 'overloaded' || outcome === 'server_error' || outcome === 'timeout'
  const wait = waits ? readRetryAfter({ headers, now, message: error.message, body: error.raw }) : undefined
  return {
    outcome,
    exhausted: sign?.exhausted === true || refusesRetry(headers),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  }
}
