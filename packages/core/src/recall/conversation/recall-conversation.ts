import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { unknownPast } from '../../errors/unknown-past.ts'
import { inputItems, isJsonObject } from '../input-items.ts'
import type { RecallParts } from '../recall-parts.ts'
import { findRecord } from '../stored/read-record.ts'
import { resolveReferences } from './resolve-references.ts'

/**
 * Inserts the stored conversation into a request that continues one, whichever provider answered before. Other requests
 * pass unchanged, as do those whose history may be stored at the provider. Throws `previous_response_not_found`, or
 * `response_not_found` for a conversation, if this tenant has no such id.
 */
export async function recallConversation(
  parts: Pick<RecallParts, 'store' | 'withBody' | 'mayBeElsewhere'>,
  exchange: Exchange,
  given: InferenceRequest,
): Promise<InferenceRequest> {
  if (given.dialect !== 'responses') return given
  const request = await resolveReferences(parts, exchange, given)
  const previousId = readPrevious(request.body)
  const conversationId = readConversationId(request.body)
  if (previousId === undefined && conversationId === undefined) return request
  if (previousId !== undefined && conversationId !== undefined)
    throw new PlanoError('invalid_request', 'Only one of "previous_response_id" and "conversation" may be given.', {
      param: 'conversation',
    })
  const record =
    previousId === undefined
      ? await findRecord(parts, exchange, { id: conversationId ?? '', what: 'conversation' })
      : await findRecord(parts, exchange, { id: previousId, what: 'response' })
  if (record === undefined) {
    if (await parts.mayBeElsewhere(exchange, request)) return request
    throw unknownPast(request.body)
  }
  const { previous_response_id: _previous, conversation: _conversation, ...rest } = request.body
  const own = inputItems(request.body)
  const body: JsonObject = { ...rest, input: [...record.items, ...own] }
  return {
    ...parts.withBody(request, body),
    recalled: {
      ownItems: own.length,
      ...(previousId === undefined ? {} : { previousResponseId: previousId }),
      ...(conversationId === undefined ? {} : { conversation: conversationId }),
    },
  }
}

function readPrevious(body: JsonObject): string | undefined {
  return readId(body['previous_response_id'], 'previous_response_id')
}

function readConversationId(body: JsonObject): string | undefined {
  const { conversation } = body
  return readId(isJsonObject(conversation) ? conversation['id'] : conversation, 'conversation')
}

function readId(value: JsonValue | undefined, param: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value !== '') return value
  throw new PlanoError('invalid_request', `"${param}" must be an id.`, { param })
}
