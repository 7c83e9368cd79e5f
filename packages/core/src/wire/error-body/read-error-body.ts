import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { WireError } from '../../contract/wire/reply.ts'
import { dropUndefined } from '../shape/drop-undefined.ts'
import { isJsonObject } from '../shape/is-json-object.ts'
import { parseJson } from '../shape/parse-json.ts'
import { statusOfErrorType } from './error-types.ts'
import { openAiErrorType } from './openai-error-type.ts'

/** Longer texts are error pages of proxies, not messages for clients. */
const LONGEST_TEXT = 2000
const CONTEXT_LENGTH =
  /context[ _-]?length|context window|maximum context|prompt is too long|too many (input )?tokens|input is too long/i

/**
 * Reads an error body of any provider: the envelopes of OpenAI and Anthropic, Google's (also in an array), AWS's
 * `message`, a string `error`, `detail` lists, plain text and HTML. The HTTP status takes precedence. Frames in a
 * stream have none: with `status` 0 the error's type and code decide.
 */
export function readErrorBody(status: number, body: JsonValue | string | undefined): WireError {
  const parsed = typeof body === 'string' ? (parseJson(body) ?? body) : body
  const value = Array.isArray(parsed) && parsed.length > 0 ? parsed[0] : parsed
  if (!isJsonObject(value)) return readTextError(status, value)
  const inner = value['error']
  const fields = isJsonObject(inner) ? inner : value
  const message = readMessage(value, fields)
  const type =
    asText(fields['type']) ?? asText(fields['status']) ?? asText(value['error_type']) ?? asText(fields['__type'])
  const given = readCode(fields)
  const resolved = status > 0 ? status : statusOf(fields, [given, type])
  const code = isContextLength(resolved, message) ? 'context_length_exceeded' : given
  return dropUndefined({
    status: resolved,
    type: type === undefined || type === 'error' ? openAiErrorType(resolved) : type,
    code,
    message: message ?? describeStatus(resolved),
    param: asText(fields['param']),
    raw: value,
  })
}

function readTextError(status: number, value: JsonValue | undefined): WireError {
  const text = typeof value === 'string' ? value.trim() : ''
  const isReadable = text !== '' && !text.startsWith('<') && text.length <= LONGEST_TEXT
  const resolved = status > 0 ? status : 500
  return { status: resolved, type: openAiErrorType(resolved), message: isReadable ? text : describeStatus(resolved) }
}

function readMessage(body: JsonObject, fields: JsonObject): string | undefined {
  const candidates = [
    fields['message'],
    fields['Message'],
    body['error'],
    body['message'],
    body['Message'],
    body['detail'],
  ]
  for (const candidate of candidates) {
    if (typeof candidate === 'string' && candidate !== '') return candidate
  }
  // Mistral puts the list into its message.
  const { detail } = isJsonObject(body['message']) ? body['message'] : body
  if (typeof detail === 'string') return detail
  return Array.isArray(detail) ? readDetails(detail) : undefined
}

/** Validation errors of FastAPI servers: `[{loc, msg, type}]`. */
function readDetails(details: readonly JsonValue[]): string | undefined {
  const messages = details.flatMap((detail) => {
    if (!isJsonObject(detail) || typeof detail['msg'] !== 'string') return []
    const place = Array.isArray(detail['loc']) ? `${detail['loc'].join('.')}: ` : ''
    return [`${place}${detail['msg']}`]
  })
  return messages.length === 0 ? undefined : messages.join('; ')
}

/** Agents use this code to shorten their history, but few providers other than OpenAI send it. */
function isContextLength(status: number, message: string | undefined): boolean {
  return (status === 400 || status === 413 || status === 422) && message !== undefined && CONTEXT_LENGTH.test(message)
}

function readCode(fields: JsonObject): string | undefined {
  const inner = fields['innererror']
  if (isJsonObject(inner) && inner['content_filter_result'] !== undefined) return 'content_filter'
  const code = fields['code']
  // Google's is the HTTP status once more; the name of the error is in `status`.
  if (typeof code === 'number') return typeof fields['status'] === 'string' ? undefined : String(code)
  return asText(code)
}

function statusOf(fields: JsonObject, names: readonly (string | undefined)[]): number {
  for (const value of [fields['status_code'], fields['code'], fields['status']]) {
    const number = typeof value === 'string' ? Number(value) : value
    if (typeof number === 'number' && number >= 400 && number <= 599) return number
  }
  for (const name of names) {
    const status = name === undefined ? undefined : statusOfErrorType(name)
    if (status !== undefined) return status
  }
  return 500
}

function describeStatus(status: number): string {
  return `the upstream answered with status ${status}`
}

function asText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
