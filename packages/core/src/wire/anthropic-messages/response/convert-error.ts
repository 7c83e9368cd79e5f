import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireEvent } from '../../../contract/wire/grammar.ts'
import type { WireError } from '../../../contract/wire/reply.ts'
import { anthropicErrorType } from '../../error-body/error-types.ts'
import { readErrorBody } from '../../error-body/read-error-body.ts'

const TYPES: ReadonlySet<string> = new Set([
  'invalid_request_error',
  'authentication_error',
  'billing_error',
  'permission_error',
  'not_found_error',
  'conflict_error',
  'request_too_large',
  'rate_limit_error',
  'timeout_error',
  'api_error',
  'overloaded_error',
])

export function readError(status: number, body: JsonValue | string | undefined): WireError {
  return readErrorBody(status, body)
}

/** The status takes precedence over OpenAI's types, which use "invalid request" even for an unknown model. */
export function writeError(error: WireError): JsonObject {
  const isKnown = TYPES.has(error.type) && error.type !== 'invalid_request_error'
  const type = isKnown ? error.type : anthropicErrorType(error.status)
  const named = error.requestId === undefined ? {} : { request_id: error.requestId }
  // The client reads the code of a lost thread here, and sends the whole conversation again.
  const details = error.code === 'thread_not_found' ? { details: { error_code: error.code } } : {}
  return { type: 'error', error: { type, message: error.message, ...details }, ...named }
}

export function writeErrorEvent(error: WireError): WireEvent {
  return { event: 'error', data: JSON.stringify(writeError(error)) }
}
