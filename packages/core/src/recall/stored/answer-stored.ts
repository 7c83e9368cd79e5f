import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { Surface } from '../../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { type BackgroundParts, cancelBackground, settleAbandoned } from '../background/background-jobs.ts'
import type { ConversationKeeper } from '../conversation/conversation-keeper.ts'
import { idOf, isJsonObject, listPage, withItemIds } from '../input-items.ts'
import { readRecord } from './read-record.ts'

export type StoredSurface = Extract<Surface, { kind: 'stored-response' | 'conversations' }>

export interface StoredEntry {
  call: Pick<ClientCall, 'method' | 'query'>
  surface: StoredSurface
  /** The body as a JSON object; empty when there is none. */
  readBody(): Promise<JsonObject>
}

type Parts = BackgroundParts & { conversations: ConversationKeeper }

/** Answers requests for stored objects: responses and their input items, conversations and their items. */
export function answerStored(parts: Parts, exchange: Exchange, entry: StoredEntry): Promise<JsonObject> {
  const { surface } = entry
  return surface.kind === 'stored-response'
    ? answerResponse(parts, exchange, { entry, surface })
    : answerConversation(parts, exchange, { entry, surface })
}

async function answerResponse(
  parts: Parts,
  exchange: Exchange,
  { entry, surface }: { entry: StoredEntry; surface: Extract<StoredSurface, { kind: 'stored-response' }> },
): Promise<JsonObject> {
  const question = { id: surface.id, what: 'response', param: 'response_id' } as const
  const record = await settleAbandoned(parts, await readRecord(parts, exchange, question))
  const response = isJsonObject(record.response) ? record.response : {}
  if (entry.call.method === 'DELETE') {
    parts.background.jobs.get(record.id)?.abort()
    await parts.store.delete(record.id)
    return { id: surface.id, object: 'response', deleted: true }
  }
  if (surface.part === 'cancel') return asObject(await cancelBackground(parts, record))
  if (surface.part === 'response') return response
  const output = Array.isArray(response['output']) ? response['output'].length : 0
  // Generated ids must be the same on every page.
  let count = 0
  const items = withItemIds(record.items.slice(0, record.items.length - output), (prefix) => {
    count += 1
    return `${prefix}${surface.id.replace(/^resp_/, '').slice(0, 24)}_${count}`
  })
  return listPage(items, entry.call.query)
}

type ConversationWork = { entry: StoredEntry; surface: Extract<StoredSurface, { kind: 'conversations' }> }

async function answerConversation(parts: Parts, exchange: Exchange, work: ConversationWork): Promise<JsonObject> {
  const { entry, surface } = work
  const { conversations } = parts
  const { method } = entry.call
  if (surface.id === undefined) {
    const body = await entry.readBody()
    const record = await conversations.create(exchange, readMetadata(body), readItems(body))
    return asObject(record.response)
  }
  if (surface.part === 'items') return answerItems(parts, exchange, work)
  if (method === 'DELETE') {
    await conversations.remove(exchange, surface.id)
    return { id: surface.id, object: 'conversation.deleted', deleted: true }
  }
  if (method === 'POST') {
    const metadata = readMetadata(await entry.readBody())
    const changed = await conversations.change(exchange, surface.id, (record) => ({
      ...record,
      response: { ...asObject(record.response), metadata },
    }))
    return asObject(changed.response)
  }
  return asObject((await conversations.read(exchange, surface.id)).response)
}

async function answerItems(parts: Parts, exchange: Exchange, work: ConversationWork): Promise<JsonObject> {
  const { entry, surface } = work
  const { conversations } = parts
  const id = surface.id ?? ''
  const { method } = entry.call
  if (surface.item === undefined && method === 'POST') {
    const added = await conversations.append(exchange, id, readItems(await entry.readBody()))
    return listPage(added, 'order=asc&limit=100')
  }
  const record = await conversations.read(exchange, id)
  if (surface.item === undefined) return listPage(record.items, entry.call.query)
  const found = record.items.find((item) => idOf(item) === surface.item)
  if (!isJsonObject(found))
    throw new PlanoError('response_not_found', `The conversation has no item "${surface.item.slice(0, 80)}".`)
  if (method !== 'DELETE') return found
  const changed = await conversations.change(exchange, id, (current) => ({
    ...current,
    items: current.items.filter((item) => idOf(item) !== surface.item),
  }))
  return asObject(changed.response)
}

const MAX_NEW_ITEMS = 20
const MAX_METADATA = 16

function readItems(body: JsonObject): JsonValue[] {
  const items = body['items'] ?? []
  if (!Array.isArray(items) || items.length > MAX_NEW_ITEMS || !items.every(isJsonObject))
    throw new PlanoError('invalid_request', `"items" must be a list of at most ${MAX_NEW_ITEMS} items.`, {
      param: 'items',
    })
  return items
}

function readMetadata(body: JsonObject): JsonObject {
  const metadata = body['metadata'] ?? {}
  const isFit =
    isJsonObject(metadata) &&
    Object.keys(metadata).length <= MAX_METADATA &&
    Object.values(metadata).every((value) => typeof value === 'string')
  if (!isFit)
    throw new PlanoError('invalid_request', `"metadata" must be an object of at most ${MAX_METADATA} texts.`, {
      param: 'metadata',
    })
  return metadata
}

function asObject(value: JsonValue): JsonObject {
  return isJsonObject(value) ? value : {}
}
