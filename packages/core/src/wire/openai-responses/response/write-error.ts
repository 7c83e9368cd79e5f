import type { JsonObject } from '../../../contract/json.ts'
import type { WireEvent } from '../../../contract/wire/grammar.ts'
import type { WireError } from '../../../contract/wire/reply.ts'
import { openAiErrorCode } from '../../error-body/openai-error-code.ts'
import { openAiErrorType } from '../../error-body/openai-error-type.ts'

/** OpenAI's own error types. Types of other providers are replaced according to the status. */
const OWN_TYPES = new Set(
  `invalid_request_error authentication_error permission_error rate_limit_error insufficient_quota server_error
  timeout_error conflict tokens requests`.split(/\s+/),
)

const typeOf = (error: WireError) => (OWN_TYPES.has(error.type) ? error.type : openAiErrorType(error.status))

/** Writes an error body, which is the same in all OpenAI APIs. */
export function writeError(error: WireError): JsonObject {
  const { message, param } = error
  return { error: { message, type: typeOf(error), param: param ?? null, code: openAiErrorCode(error) } }
}

/** Fields of the `error` event. */
export function errorFields(error: WireError): JsonObject {
  return { code: openAiErrorCode(error) ?? typeOf(error), message: error.message, param: error.param ?? null }
}

/** The `error` event for a stream without an encoder. `number` is its sequence number. */
export function writeErrorEvent(error: WireError, number = 0): WireEvent {
  return { event: 'error', data: JSON.stringify({ type: 'error', sequence_number: number, ...errorFields(error) }) }
}
