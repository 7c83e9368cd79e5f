import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { Finish, WireError } from '../contract/reply.ts'
import { isJsonObject } from './shape/is-json-object.ts'

/** How providers say in the place of a reason to stop that the model did not get through. */
const FAILED = new Set(['error', 'network_error', 'MALFORMED_FUNCTION_CALL', 'UNEXPECTED_TOOL_CALL'])

/** The error that stands for a whole answer of chat completions or Gemini that failed before it said anything. */
export function readFailedFinish({ choices, candidates }: JsonObject): WireError | undefined {
  const [first] = asList(choices ?? candidates)
  if (!isJsonObject(first)) return undefined
  const reason = first['finish_reason'] ?? first['finishReason']
  if (typeof reason !== 'string' || !FAILED.has(reason)) return undefined
  return says(first['message'] ?? first['content']) ? undefined : failedFinish({ unified: 'error', raw: reason })
}

/** A finish that is an error, in words. */
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
