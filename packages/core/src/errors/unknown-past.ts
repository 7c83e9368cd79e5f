import type { JsonObject, JsonValue } from '../contract/json.ts'
import { PlanoError } from './plano-error.ts'

/**
 * The error for a responses request that continues a response or conversation that is not stored here, with OpenAI's
 * message and status. Undefined when the request continues nothing.
 */
export function unknownPast(body: JsonObject): PlanoError | undefined {
  const { previous_response_id: previous, conversation } = body
  const previousId = readText(previous)
  if (previousId !== undefined)
    return new PlanoError(
      'previous_response_not_found',
      `Previous response with id '${previousId.slice(0, 80)}' not found.`,
      { param: 'previous_response_id' },
    )
  const isObject = typeof conversation === 'object' && conversation !== null && !Array.isArray(conversation)
  const id = readText(isObject ? conversation['id'] : conversation)
  if (id === undefined) return undefined
  const message = `No stored conversation has the id "${id.slice(0, 80)}".`
  return new PlanoError('response_not_found', message, { param: 'conversation' })
}

function readText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
