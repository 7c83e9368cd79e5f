import type { WireContext } from '../../contract/grammar.ts'

const OWN_RESPONSE = /^resp_([0-9a-f]{24})$/

/**
 * A new id for an item of a response. It begins with the response's own, so that a later request that refers to the item by
 * its id (`item_reference`) says where it is stored.
 */
export function createItemId(context: WireContext, responseId: string, prefix: string): string {
  const fresh = context.createId(prefix)
  const own = OWN_RESPONSE.exec(responseId)?.[1]
  return own === undefined ? fresh : `${prefix}${own}${fresh.slice(prefix.length)}`
}
