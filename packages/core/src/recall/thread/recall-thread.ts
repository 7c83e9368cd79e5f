import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { isJsonObject } from '../input-items.ts'
import { type RecallParts, THREAD_PREFIX } from '../recall-parts.ts'
import { findRecord } from '../stored/read-record.ts'

/**
 * Replaces the `thread` of a messages request by the conversation that it stands for, so that every provider, filter and
 * agent sees all of it. Throws `thread_not_found` for a thread that is not stored, which makes clients send the whole
 * conversation again. See Anthropic's beta `message-threads-2026-08-12`.
 */
export async function recallThread(
  parts: Pick<RecallParts, 'store' | 'withBody'>,
  exchange: Exchange,
  request: InferenceRequest,
): Promise<InferenceRequest> {
  const { thread, ...rest } = request.body
  if (thread === undefined || thread === null) return request
  const previousId = readPrevious(thread)
  if (previousId === undefined) return { ...parts.withBody(request, rest), threaded: true }
  const record = await findRecord(parts, exchange, { id: `${THREAD_PREFIX}${previousId}`, what: 'thread' })
  // A record without messages belongs to an id that repeats.
  if (record === undefined || record.items.length === 0)
    throw new PlanoError('thread_not_found', `No stored message thread has the id "${previousId.slice(0, 80)}".`, {
      param: 'thread.previous_message_id',
    })
  const settings = isJsonObject(record.response) ? record.response : {}
  const own = Array.isArray(rest['messages']) ? rest['messages'] : []
  const body: JsonObject = { ...settings, ...rest, messages: [...record.items, ...own] }
  return { ...parts.withBody(request, body), threaded: true }
}

/** The message that a thread continues from; undefined for a new thread. */
function readPrevious(thread: JsonValue): string | undefined {
  const type = isJsonObject(thread) ? thread['type'] : undefined
  if (type === 'create') return undefined
  const id = isJsonObject(thread) && type === 'continue' ? thread['previous_message_id'] : undefined
  if (typeof id === 'string' && id !== '') return id
  throw new PlanoError(
    'invalid_request',
    '"thread" must be {"type": "create"} or {"type": "continue", "previous_message_id": "…"}.',
    { param: 'thread' },
  )
}
