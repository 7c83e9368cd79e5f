import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireEvent } from '../../../contract/wire/grammar.ts'
import type { WireError } from '../../../contract/wire/reply.ts'
import { openAiErrorCode } from '../../error-body/openai-error-code.ts'
import { openAiErrorType } from '../../error-body/openai-error-type.ts'
import { readErrorBody } from '../../error-body/read-error-body.ts'

export function readError(status: number, body: JsonValue | string | undefined): WireError {
  return readErrorBody(status, body)
}

/** Error types of other APIs that OpenAI's clients do not know. */
const FOREIGN_TYPES: ReadonlySet<string> = new Set([
  'api_error',
  'overloaded_error',
  'not_found_error',
  'request_too_large',
  'billing_error',
  'conflict_error',
])

export function writeError(error: WireError): JsonObject {
  const isForeign = FOREIGN_TYPES.has(error.type) || /[A-Z]/.test(error.type)
  const type = isForeign ? openAiErrorType(error.status) : error.type
  return { error: { message: error.message, type, param: error.param ?? null, code: openAiErrorCode(error) } }
}

export function writeErrorEvent(error: WireError): WireEvent {
  return { data: JSON.stringify(writeError(error)) }
}
