import type { Exchange } from '../../contract/call/exchange.ts'
import type { StoredResponse } from '../../contract/store.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { type RecallParts, recordKey, THREAD_PREFIX } from '../recall-parts.ts'

type Kept = 'response' | 'conversation' | 'thread'

export interface RecordQuestion {
  id: string
  what: Kept
  param?: string
}

/** A record of the caller's tenant. Throws `response_not_found` if there is none. */
export async function readRecord(
  parts: Pick<RecallParts, 'store'>,
  exchange: Exchange,
  question: RecordQuestion,
): Promise<StoredResponse> {
  const { id, what, param } = question
  const found = await findRecord(parts, exchange, question)
  if (found) return found
  throw new PlanoError('response_not_found', `No stored ${what} has the id "${id.slice(0, 80)}".`, {
    ...(param === undefined ? {} : { param }),
  })
}

/**
 * A record of the caller's tenant; undefined if there is none. Throws `store_unavailable` when the store is
 * unreachable, because ignoring the history would silently change the answer.
 */
export async function findRecord(
  parts: Pick<RecallParts, 'store'>,
  exchange: Exchange,
  { id, what }: Pick<RecordQuestion, 'id' | 'what'>,
): Promise<StoredResponse | undefined> {
  const tenant = exchange.context.tenant ?? ''
  let found: StoredResponse | undefined
  try {
    found = await parts.store.get(recordKey(tenant, id))
  } catch (error) {
    throw PlanoError.from(error, 'store_unavailable', 'The store of responses does not answer.')
  }
  return found && found.tenant === tenant && kindOf(id) === what ? found : undefined
}

/** Responses, conversations and message threads share one store but are not interchangeable. */
function kindOf(id: string): Kept {
  if (id.startsWith('conv_')) return 'conversation'
  return id.startsWith(THREAD_PREFIX) ? 'thread' : 'response'
}
