import type { WireContext } from '../../../contract/wire/grammar.ts'

const OWN_RESPONSE = /^resp_([0-9a-f]{24})$/

/**
 * Creates an id for an item of a response. It starts with the response's own id, so that a later `item_reference`
 * reveals where the item is stored.
 */
export function createItemId(context: WireContext, responseId: string, prefix: string): string {
  const fresh = context.createId(prefix)
  const own = OWN_RESPONSE.exec(responseId)?.[1]
  return own === undefined ? fresh : `${prefix}${own}${fresh.slice(prefix.length)}`
}
