import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Finish, WireError } from '../../contract/reply.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Finish reasons by which providers report that the model failed. */
const FAILED = new Set(['error', 'network_error', 'MALFORMED_FUNCTION_CALL', 'UNEXPECTED_TOOL_CALL'])

/** The error of a complete chat completions or Gemini answer that failed before producing any content. */
export function readFailedFinish({ choices, candidates }: JsonObject): WireError | undefined {
  const [first] = asList(choices ?? candidates)
  if (!isJsonObject(first)) return undefined
  const reason = first['finish_reason'] ?? first['finishReason']
  if (typeof reason !== 'string' || !FAILED.has(reason)) return undefined
  return says(first['message'] ?? first['content']) ? undefined : failedFinish({ unified: 'error', raw: reason })
}

/** A failed finish reason as an error. */
export function failedFinish({ raw }: Finish): WireError {
  const message = `The model stopped in an error${raw === undefined ? '' : ` (${raw})`}.`
  return { status: 502, type: 'server_error', message, raw: { error: { message, type: 'server_error' } } }
}

function says(message: JsonValue | undefined): boolean {
  if (!isJsonObject(message)) return false
  const { content, parts, tool_calls: calls } = message
  return (
    (typeof content === 'string' && content !== '') || [content, parts, calls].some((part) => asList(part).length > 0)
  )
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}
