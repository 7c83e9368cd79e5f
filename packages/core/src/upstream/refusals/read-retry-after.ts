import type { HeaderList } from '../../contract/transport/answer.ts'

/** Duration units of OpenAI and Groq: "6m0s", "7.66s", "20ms". */
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/

/** Parses "6m0s" into milliseconds. Undefined for anything else. */
function parseUnits(text: string): number | undefined {
  if (!DURATION.test(text)) return undefined
  let total = 0
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    total += Number(amount) * (UNIT_MS[unit ?? 's'] ?? 0)
  return total
}

/** Larger numbers are timestamps, in milliseconds or seconds since the epoch. */
const EPOCH_MS = 1e11
const EPOCH_SECONDS = 1e9

/** Time until a reset: a duration in seconds or with units, a timestamp in seconds or milliseconds, or a date. */
function readReset(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (text === '') return undefined
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    const amount = Number(text)
    if (amount > EPOCH_MS) return Math.max(0, amount - now)
    return amount > EPOCH_SECONDS ? Math.max(0, amount * 1000 - now) : amount * 1000
  }
  const span = parseUnits(text)
  if (span !== undefined) return span
  const moment = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now)
}

function readMilliseconds(value: string | undefined): number | undefined {
  const text = value?.trim() ?? ''
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** Pairs of rate limit headers: the remaining amount, and the time of the reset. */
const LIMITS: readonly (readonly [remaining: string, reset: string])[] = [
  ['x-ratelimit-remaining-requests', 'x-ratelimit-reset-requests'],
  ['x-ratelimit-remaining-tokens', 'x-ratelimit-reset-tokens'],
  ['x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['anthropic-ratelimit-requests-remaining', 'anthropic-ratelimit-requests-reset'],
  ['anthropic-ratelimit-tokens-remaining', 'anthropic-ratelimit-tokens-reset'],
  ['anthropic-ratelimit-input-tokens-remaining', 'anthropic-ratelimit-input-tokens-reset'],
  ['anthropic-ratelimit-output-tokens-remaining', 'anthropic-ratelimit-output-tokens-reset'],
  ['ratelimit-remaining', 'ratelimit-reset'],
  ['ratelimitbysize-remaining', 'ratelimitbysize-reset'],
]

/** The time until every exhausted limit is reset. If none is reported as exhausted, the time until the first reset. */
function readLimits(header: (name: string) => string | undefined, now: number): number | undefined {
  const usedUp: number[] = []
  const unknown: number[] = []
  for (const [remaining, reset] of LIMITS) {
    const wait = readReset(header(reset), now)
    if (wait === undefined) continue
    const left = header(remaining)
    if (left === undefined || left.trim() === '') unknown.push(wait)
    else if (Number(left) <= 0) usedUp.push(wait)
  }
  if (usedUp.length > 0) return Math.max(...usedUp)
  return unknown.length > 0 ? Math.min(...unknown) : undefined
}

/** `retryDelay` of Google's RetryInfo ("31s", "0.5s"), at any depth of an error body. */
function readRetryDelay(body: unknown, depth = 0): number | undefined {
  if (typeof body !== 'object' || body === null || depth > 6) return undefined
  for (const name in body) {
    const value = (body as Record<string, unknown>)[name]
    const found =
      name === 'retryDelay' && typeof value === 'string' ? parseUnits(value) : readRetryDelay(value, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** A delay in the message: "Please try again in 6.5s" (OpenAI, Groq) or "retry after 20 seconds" (Azure). */
function readMessage(message: string): number | undefined {
  const found =
    /(?:try again|retry) (?:in|after) ((?:\d+(?:\.\d+)?\s*(?:ms|milliseconds?|s|seconds?|m|minutes?|h)\s*)+)/i.exec(
      message,
    )
  const text = found?.[1]
    ?.toLowerCase()
    .replace(/milliseconds?/g, 'ms')
    .replace(/seconds?/g, 's')
    .replace(/minutes?/g, 'm')
    .replace(/\s+/g, '')
  return text === undefined ? undefined : parseUnits(text)
}

/**
 * Where a retry delay may be found: headers in lower case, the error's message and raw body. `now` is in milliseconds
 * since the epoch.
 */
export interface RetryQuestion {
  headers: HeaderList
  now: number
  message?: string | undefined
  body?: unknown
}

/**
 * Milliseconds until a retry makes sense; undefined when the upstream does not say. In order of preference:
 * `retry-after-ms` (OpenAI), `x-ms-retry-after-ms` (Azure), `retry-after` in seconds or as a date (RFC 9110), Google's
 * RetryInfo, the reset of an exhausted limit (OpenAI's durations, Anthropic's dates), the message.
 */
export function readRetryAfter(question: RetryQuestion): number | undefined {
  const { headers, now } = question
  const values = new Map<string, string>()
  for (const [key, value] of headers) {
    const name = key.toLowerCase()
    if (ABOUT_WAITING.test(name) && !values.has(name)) values.set(name, value)
  }
  const header = (name: string) => values.get(name)
  // Most refusals have no such header.
  const hasHeaders = values.size > 0
  return (
    (hasHeaders ? readHeaders(header, now) : undefined) ??
    readRetryDelay(question.body) ??
    (hasHeaders ? readLimits(header, now) : undefined) ??
    readMessage(question.message ?? '')
  )
}

/** Part of the name of every header that is read here. */
const ABOUT_WAITING = /retry|ratelimit/

function readHeaders(header: (name: string) => string | undefined, now: number): number | undefined {
  return (
    readMilliseconds(header('retry-after-ms')) ??
    readMilliseconds(header('x-ms-retry-after-ms')) ??
    readReset(header('retry-after'), now)
  )
}
