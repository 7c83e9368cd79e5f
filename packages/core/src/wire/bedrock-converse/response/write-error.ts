import type { JsonObject } from '../../../contract/json.ts'
import type { WireEvent } from '../../../contract/wire/grammar.ts'
import type { WireError } from '../../../contract/wire/reply.ts'

function exceptionOf(status: number): string {
  if (status === 429) return 'throttlingException'
  if (status === 503 || status === 529) return 'serviceUnavailableException'
  if (status === 502) return 'modelStreamErrorException'
  return status >= 500 ? 'internalServerException' : 'validationException'
}

/** An error body in Bedrock's form. */
export function writeError(error: WireError): JsonObject {
  return { message: error.message }
}

/** An exception frame of the event stream. */
export function writeErrorEvent(error: WireError): WireEvent {
  return { event: exceptionOf(error.status), data: JSON.stringify(writeError(error)) }
}
