import type { JsonObject } from '../../contract/json.ts'
import type { Finish, WireError } from '../../contract/wire/reply.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Finish reasons by which providers report that the model failed. */
const FAILED = new Set([
  'error',
  'network_error',
  'MALFORMED_FUNCTION_CALL',
  'UNEXPECTED_TOOL_CALL',
  'MALFORMED_RESPONSE',
  'MISSING_THOUGHT_SIGNATURE',
])

/**
 * The error of a complete chat completions or Gemini answer whose model failed. What it wrote before that is not the
 * answer and was not sent, so another candidate may answer.
 */
export function readFailedFinish({ choices, candidates }: JsonObject): WireError | undefined {
  const list = choices ?? candidates
  const first = Array.isArray(list) ? list[0] : undefined
  if (!isJsonObject(first)) return undefined
  const reason = first['finish_reason'] ?? first['finishReason']
  return typeof reason === 'string' && FAILED.has(reason) ? failedFinish({ unified: 'error', raw: reason }) : undefined
}

/** A failed finish reason as an error. */
export function failedFinish({ raw }: Finish): WireError {
  const message = `The model stopped in an error${raw === undefined ? '' : ` (${raw})`}.`
  return { status: 502, type: 'server_error', message, raw: { error: { message, type: 'server_error' } } }
}
