import type { UpstreamBody } from '../../contract/execute/upstream.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'
import { parseJson } from '../../wire/shape/parse-json.ts'

/** A refusal of a provider that a client library threw, as its answer would have been. */
export interface ThrownRefusal {
  status: number
  headers: HeaderList
  body: UpstreamBody
}

const utf8 = new TextEncoder()
/** Libraries wrap the errors of others, for example after their own retries. */
const DEEPEST = 4
/** Headers about retries. Others are not needed. */
const ABOUT_WAITING =
  /^(?:retry-after(?:-ms)?|x-ms-retry-after-ms|x-should-retry|(?:x-|anthropic-)?ratelimit-[\w-]{1,60})$/

/**
 * The answer of a provider behind an error of its client library: `status` in OpenAI's, Anthropic's, Google's and
 * LangChain's, `statusCode` in the AI SDK's. Undefined for other errors. The message of the error is left out, as that
 * of any exception; the error object that the provider sent is kept.
 */
export function readThrownRefusal(thrown: unknown, depth = 0): ThrownRefusal | undefined {
  if (typeof thrown !== 'object' || thrown === null || depth > DEEPEST) return undefined
  const get = (name: string): unknown => Reflect.get(thrown, name)
  // Our own errors only carry the library's.
  const status = PlanoError.is(thrown) ? undefined : [get('statusCode'), get('status')].find(isRefusal)
  if (status === undefined) return readThrownRefusal(get('lastError') ?? get('cause'), depth + 1)
  // A provider that refuses a key may repeat a part of it.
  const told =
    status === 401 || status === 403 ? undefined : readBody(get('responseBody') ?? get('data') ?? get('error'))
  const json = told ?? { error: { message: `the upstream answered with status ${status}` } }
  const headers = readHeaders(get('responseHeaders') ?? get('headers'))
  return { status, headers, body: { kind: 'bytes', bytes: utf8.encode(JSON.stringify(json)), json } }
}

const isRefusal = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 400 && (value as number) < 600

/** The body of the answer: as text, parsed, or only its `error`. */
function readBody(value: unknown): JsonObject | undefined {
  const given = typeof value === 'string' ? parseJson(value) : toJson(value)
  if (!isJsonObject(given)) return undefined
  return isJsonObject(given['error']) || given['type'] === 'error' ? given : { error: given }
}

/** Copies plain data; an error object may contain anything. */
function toJson(value: unknown): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Error) return undefined
  try {
    return JSON.parse(JSON.stringify(value)) as JsonValue
  } catch {
    return undefined
  }
}

/** Headers of a library's error: web headers or an object. */
function readHeaders(value: unknown): HeaderList {
  if (typeof value !== 'object' || value === null) return []
  const pairs: Iterable<readonly [string, unknown]> =
    Symbol.iterator in value ? (value as Iterable<readonly [string, unknown]>) : Object.entries(value)
  const kept: (readonly [string, string])[] = []
  for (const [name, text] of pairs)
    if (typeof text === 'string' && ABOUT_WAITING.test(name.toLowerCase())) kept.push([name.toLowerCase(), text])
  return kept
}
