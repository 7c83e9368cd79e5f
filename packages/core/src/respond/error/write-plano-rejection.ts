import type { Exchange } from '../../contract/call/exchange.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { PlanoError } from '../../errors/plano-error.ts'

/**
 * A filter's refusal in Plano's form: `{error, agent, status, agent_response}`. `agent` is the filter's id,
 * `agent_response` its text, and `error` distinguishes agent chains from model chains. Undefined for other errors.
 */
export function writePlanoRejection(exchange: Exchange, error: PlanoError): JsonObject | undefined {
  if (error.code !== 'filter_rejected') return undefined
  const { filter, response } = (error.details ?? {}) as { filter?: string; response?: JsonValue }
  return {
    error: exchange.outcome.request?.address.kind === 'agents' ? 'ClientError' : 'FilterChainError',
    agent: filter ?? '',
    status: error.status,
    agent_response: writeResponse(response, error.message),
  }
}

function writeResponse(response: JsonValue | undefined, message: string): string {
  if (response === undefined) return message
  return typeof response === 'string' ? response : JSON.stringify(response)
}
