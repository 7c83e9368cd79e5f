import type { Exchange } from '../contract/exchange.ts'
import type { StoredResponse } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { type RecallParts, recordKey } from './recall-parts.ts'

export interface RecordQuestion {
  id: string
  what: 'response' | 'conversation'
  param?: string
}

/**
 * A record of the caller's tenant. Throws `response_not_found` when there is none, and `store_unavailable` when nobody
 * can tell: going on without the history would change the answer in silence.
 */
export async function readRecord(
  parts: Pick<RecallParts, 'store'>,
  exchange: Exchange,
  question: RecordQuestion,
): Promise<StoredResponse> {
  const { id, what, param } = question
  const tenant = exchange.context.tenant ?? ''
  let found: StoredResponse | undefined
  try {
    found = await parts.store.get(recordKey(tenant, id))
  } catch (error) {
    throw PlanoError.from(error, 'store_unavailable', 'The store of responses does not answer.')
  }
  // Both share one store, so a conversation is no response and the other way round.
  const isConversation = id.startsWith('conv_')
  if (found && found.tenant === tenant && isConversation === (what === 'conversation')) return found
  throw new PlanoError('response_not_found', `No stored ${what} has the id "${id.slice(0, 80)}".`, {
    ...(param === undefined ? {} : { param }),
  })
}
