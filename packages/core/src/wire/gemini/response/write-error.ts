import type { JsonObject } from '../../../contract/json.ts'
import type { WireEvent } from '../../../contract/wire/grammar.ts'
import type { WireError } from '../../../contract/wire/reply.ts'

const STATUSES: ReadonlyMap<number, string> = new Map([
  [400, 'INVALID_ARGUMENT'],
  [401, 'UNAUTHENTICATED'],
  [403, 'PERMISSION_DENIED'],
  [404, 'NOT_FOUND'],
  [409, 'ABORTED'],
  [429, 'RESOURCE_EXHAUSTED'],
  [500, 'INTERNAL'],
  [503, 'UNAVAILABLE'],
  [504, 'DEADLINE_EXCEEDED'],
])

/** An error body in Google's form. */
export function writeError(error: WireError): JsonObject {
  const fallback = error.status >= 500 ? 'INTERNAL' : 'INVALID_ARGUMENT'
  return { error: { code: error.status, message: error.message, status: STATUSES.get(error.status) ?? fallback } }
}

export function writeErrorEvent(error: WireError): WireEvent {
  return { data: JSON.stringify(writeError(error)) }
}
