import type { Exchange } from '../../contract/call/exchange.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { StoredResponse } from '../../contract/store.ts'
import { withItemIds } from '../input-items.ts'
import { type RecallParts, recordKey } from '../recall-parts.ts'
import { changeRecord } from '../stored/change-record.ts'
import { readRecord } from '../stored/read-record.ts'

/**
 * Conversation objects of the responses API. Changes are serialised, so that concurrent turns are both kept, even from
 * different replicas.
 */
export interface ConversationKeeper {
  create(exchange: Exchange, metadata: JsonObject, items: readonly JsonValue[]): Promise<StoredResponse>
  read(exchange: Exchange, id: string): Promise<StoredResponse>
  /** Returns the added items with their ids. */
  append(exchange: Exchange, id: string, items: readonly JsonValue[]): Promise<JsonValue[]>
  change(exchange: Exchange, id: string, change: (record: StoredResponse) => StoredResponse): Promise<StoredResponse>
  remove(exchange: Exchange, id: string): Promise<void>
}

export function createConversationKeeper(parts: RecallParts): ConversationKeeper {
  const options = { ttlMs: parts.ttlMs, maxBytes: parts.maxBytes }
  const read = (exchange: Exchange, id: string) => readRecord(parts, exchange, { id, what: 'conversation' })

  const keyOf = ({ context }: Exchange, id: string) => recordKey(context.tenant ?? '', id)

  function change(exchange: Exchange, id: string, apply: (record: StoredResponse) => StoredResponse) {
    return parts.turns.inTurn(keyOf(exchange, id), async () => {
      const changed = await changeRecord(parts, { read: () => read(exchange, id), apply })
      return changed ?? read(exchange, id)
    })
  }

  return {
    read,
    change,
    async create(exchange, metadata, items) {
      const tenant = exchange.context.tenant ?? ''
      const id = parts.createId('conv_')
      const response = { id, object: 'conversation', created_at: Math.floor(parts.now() / 1000), metadata }
      const record: StoredResponse = {
        id: recordKey(tenant, id),
        tenant,
        createdAt: parts.now(),
        response,
        items: withItemIds(items, parts.createId),
      }
      await parts.store.put(record, options)
      return record
    },
    async append(exchange, id, items) {
      const added = withItemIds(items, parts.createId)
      await change(exchange, id, (record) => ({ ...record, items: [...record.items, ...added] }))
      return added
    },
    // Serialised too, so that a concurrent change cannot restore a deleted conversation.
    remove: (exchange, id) =>
      parts.turns.inTurn(keyOf(exchange, id), async () => {
        const record = await read(exchange, id)
        await parts.store.delete(record.id)
      }),
  }
}
