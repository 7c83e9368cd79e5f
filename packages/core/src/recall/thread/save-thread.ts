import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { StoredResponse } from '../../contract/store.ts'
import type { Answer, ByteSource } from '../../contract/transport/answer.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import type { SavedTurn } from '../conversation/save-turn.ts'
import { isJsonObject } from '../input-items.ts'
import { type RecallParts, recordKey, THREAD_PREFIX } from '../recall-parts.ts'
import { CollectedMessage } from './collected-message.ts'

/** What a thread keeps from its first request; later requests leave it out. */
const KEPT_SETTINGS = ['system', 'tools'] as const
const utf8 = new TextDecoder()

/** Stores a message of a thread with its conversation, before the client sees its end. */
export async function saveThread(
  parts: RecallParts,
  exchange: Exchange,
  { request, answer }: SavedTurn,
): Promise<Answer> {
  if (answer.status >= 400 || answer.body === undefined) return answer
  const keep = (message: JsonObject) => keepMessage(parts, exchange, { request, message })
  if (!(answer.body instanceof Uint8Array)) return { ...answer, body: tap(answer.body, keep) }
  const message = parseObject(utf8.decode(answer.body))
  if (message) await keep(message)
  return answer
}

async function* tap(source: ByteSource, keep: (message: JsonObject) => Promise<void>): ByteSource {
  const reader = createEventReader()
  const collected = new CollectedMessage()
  for await (const chunk of source) {
    for (const { data } of reader.push(chunk)) {
      const event = parseObject(data)
      const message = event && collected.add(event)
      if (message) await keep(message)
    }
    yield chunk
  }
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value as JsonObject) ? (value as JsonObject) : undefined
  } catch {
    // Only our stored copy is missing; the client has the bytes.
    return undefined
  }
}

/** An answer from the cache has the id of the first one. */
function isSameThread(one: StoredResponse, other: StoredResponse): boolean {
  return JSON.stringify([one.response, one.items]) === JSON.stringify([other.response, other.items])
}

/**
 * Stores a message. Agents and small servers give the same id to different messages; such an id must not lead from one
 * caller's conversation to another's, so its record becomes empty and cannot be continued.
 */
async function keepMessage(
  parts: RecallParts,
  exchange: Exchange,
  { request, message }: { request: InferenceRequest; message: JsonObject },
): Promise<void> {
  try {
    const { id, content } = message
    if (typeof id !== 'string' || content === undefined)
      throw new PlanoError('invalid_upstream_answer', 'The message has no id.')
    const { body } = request
    const messages = Array.isArray(body['messages']) ? body['messages'] : []
    const tenant = exchange.context.tenant ?? ''
    const settings = KEPT_SETTINGS.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]] as const]))
    const key = recordKey(tenant, `${THREAD_PREFIX}${id}`)
    const record = {
      id: key,
      tenant,
      createdAt: parts.now(),
      response: Object.fromEntries(settings),
      items: [...messages, { role: 'assistant', content }],
    }
    // In turn, because of two answers with one id at the same time neither would see the other.
    const isTaken = await parts.turns.inTurn(key, () => putUnlessTaken(parts, record))
    if (isTaken) parts.warn(exchange.id, 'A message id repeats, so its threads are sent again as a whole.')
  } catch (error) {
    const { code } = PlanoError.from(error, 'store_unavailable')
    parts.warn(exchange.id, `The message thread could not be stored (${code}), so it cannot be continued.`)
  }
}

/** Stores the record, or an empty one if another conversation has its id. Resolves to whether it has. */
async function putUnlessTaken({ store, ttlMs, maxBytes }: RecallParts, record: StoredResponse): Promise<boolean> {
  const known = await store.get(record.id)
  const isTaken = known !== undefined && !isSameThread(known, record)
  await store.put(isTaken ? { ...record, response: {}, items: [] } : record, { ttlMs, maxBytes })
  return isTaken
}
