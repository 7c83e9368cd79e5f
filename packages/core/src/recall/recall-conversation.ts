import type { Asked } from '../contract/asked.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** Puts the stored conversation before a request that continues one; requests that continue none pass as they are. */
export function recallConversation(asked: Asked): Promise<Asked> {
  const previous = asked.dialect === 'responses' ? asked.body['previous_response_id'] : undefined
  if (typeof previous !== 'string') return Promise.resolve(asked)
  return Promise.reject(
    new PlanoError('response_not_found', `No stored response has the id "${previous.slice(0, 80)}".`, {
      param: 'previous_response_id',
    }),
  )
}
