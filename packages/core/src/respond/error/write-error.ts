import type { JsonObject } from '../../contract/json.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import type { Grammar } from '../../contract/wire/grammar.ts'
import type { WireError } from '../../contract/wire/reply.ts'
import { ERROR_TABLE } from '../../errors/error-table.ts'
import type { PlanoError } from '../../errors/plano-error.ts'
import { openAiErrorType } from '../../wire/error-body/openai-error-type.ts'

const encoder = new TextEncoder()

/** A PlanoError in the form that grammars write. */
export function toWireError(error: PlanoError, requestId: string | undefined): WireError {
  const { type, status } = ERROR_TABLE[error.code]
  return {
    status: error.status,
    // An agent or a filter may have changed the status from a fault of the server to one of the request.
    type: status >= 500 === error.status >= 500 ? type : openAiErrorType(error.status),
    code: error.code,
    message: error.message,
    ...(requestId === undefined ? {} : { requestId }),
    ...(error.param === undefined ? {} : { param: error.param }),
  }
}

/**
 * Writes an error as an answer in the client's API, with facts such as attempts under `error.plano`. The engine has
 * already retried, so clients are told not to, except after a limit with a known end.
 */
export function writeErrorAnswer(error: PlanoError, grammar: Grammar, requestId?: string): Answer {
  const body = grammar.writeError(toWireError(error, requestId))
  if (error.details !== undefined) addDetails(body, error)
  const headers: [string, string][] = [['content-type', 'application/json']]
  for (const [name, value] of Object.entries(error.headers ?? {})) headers.push([name, value])
  const retryAfter = error.headers?.['retry-after'] !== undefined
  if (!retryAfter) headers.push(['x-should-retry', 'false'])
  return { status: error.status, headers, body: encoder.encode(JSON.stringify(body)) }
}

function addDetails(body: JsonObject, error: PlanoError): void {
  const inner = body['error']
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && error.details !== undefined)
    inner['plano'] = error.details
}
