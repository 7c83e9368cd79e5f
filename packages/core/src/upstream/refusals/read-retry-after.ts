import type { HeaderList } from '../../contract/answer.ts'

/** Units of durations as OpenAI and Groq write them: "6m0s", "7.66s", "20ms". */
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/

/** Milliseconds of "6m0s"; undefined for anything else. */
function parseUnits(text: string): number | undefined {
  if (!DURATION.test(text)) return undefined
  let total = 0
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    total += Number(amount) * (UNIT_MS[unit ?? 's'] ?? 0)
  return total
}

/** Numbers above these are moments, not spans: milliseconds and seconds since the epoch. */
const EPOCH_MS = 1e11
const EPOCH_SECONDS = 1e9

/** How long until a reset is: a span in seconds or with units, a moment in seconds or milliseconds, or a date. */
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

/** Families of limit headers: what is left of a limit, and when it is whole again. */
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

/** The wait until every limit that is used up is whole again; when none says it is, until the first of all. */
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

/** `retryDelay` of Google's RetryInfo, at any depth of an error body ("31s", "0.5s"). */
function readRetryDelay(body: unknown, depth = 0): number | undefined {
  if (typeof body !== 'object' || body === null || depth > 6) return undefined
  for (const [name, value] of Object.entries(body)) {
    const found =
      name === 'retryDelay' && typeof value === 'string' ? parseUnits(value) : readRetryDelay(value, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** "Please try again in 6.5s", as OpenAI, Groq and Azure ("retry after 20 seconds") put it. */
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

/** What says when to try again: headers in lower case, and the error's message and raw body. `now` is in ms since the epoch. */
export interface RetryQuestion {
  headers: HeaderList
  now: number
  message?: string | undefined
  body?: unknown
}

/**
 * Milliseconds to wait before the same upstream is worth another try; undefined when it says nothing. Best source first:
 * `retry-after-ms` (OpenAI), `x-ms-retry-after-ms` (Azure), `retry-after` in seconds or as a date (RFC 9110), Google's
 * RetryInfo, the reset of a used-up limit (OpenAI's spans, Anthropic's dates), the message.
 */
export function readRetryAfter(question: RetryQuestion): number | undefined {
  const { headers, now } = question
  const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1]
  return (
    readMilliseconds(header('retry-after-ms')) ??
    readMilliseconds(header('x-ms-retry-after-ms')) ??
    readReset(header('retry-after'), now) ??
    readRetryDelay(question.body) ??
    readLimits(header, now) ??
    readMessage(question.message ?? '')
  )
}
