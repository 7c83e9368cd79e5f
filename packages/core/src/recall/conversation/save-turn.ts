import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Answer, ByteSource } from '../../contract/transport/answer.ts'
import type { WireEvent } from '../../contract/wire/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { unknownPast } from '../../errors/unknown-past.ts'
import { whyStoreFailed } from '../../errors/why-store-failed.ts'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import { inputItems, isJsonObject } from '../input-items.ts'
import { type RecallParts, recordKey } from '../recall-parts.ts'
import type { ConversationKeeper } from './conversation-keeper.ts'
import { recallConversation } from './recall-conversation.ts'

const END_EVENT = /"type"\s*:\s*"response\.(?:completed|incomplete|failed)"/
const utf8 = new TextDecoder()

export interface SavedTurn {
  request: InferenceRequest
  answer: Answer
}

/**
 * Stores an answer of the responses API with its conversation, before the client sees its end, so that a follow-up
 * request finds it. With `store: false` only a `conversation` object is updated.
 */
export async function saveTurn(
  parts: RecallParts & { conversations: ConversationKeeper },
  exchange: Exchange,
  turn: SavedTurn,
): Promise<Answer> {
  const { request, answer } = turn
  if (request.dialect !== 'responses' || answer.status >= 400 || answer.body === undefined) return answer
  if (request.body['store'] === false && !namesConversation(request)) return answer
  const keep = (response: JsonObject) => keepResponse(parts, exchange, { request, response })
  if (!(answer.body instanceof Uint8Array)) return { ...answer, body: tap(answer.body, keep) }
  const response = parseObject(utf8.decode(answer.body))
  if (response) await keep(response)
  return answer
}

function namesConversation(request: InferenceRequest): boolean {
  const given = request.recalled?.conversation ?? request.body['conversation']
  return given !== undefined && given !== null
}

type Keep = (response: JsonObject) => Promise<void>

async function* tap(source: ByteSource, keep: Keep): ByteSource {
  const reader = createEventReader()
  let kept = false
  const look = async (events: readonly WireEvent[]) => {
    for (const { data } of events) {
      if (kept || !END_EVENT.test(data)) continue
      const response = parseObject(data)?.['response']
      if (!isJsonObject(response)) continue
      kept = true
      await keep(response)
    }
  }
  for await (const chunk of source) {
    await look(reader.push(chunk))
    yield chunk
  }
  await look(reader.end())
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as JsonValue
    return isJsonObject(value) ? value : undefined
  } catch {
    // Only our stored copy is missing; the client has the bytes.
    return undefined
  }
}

async function keepResponse(
  parts: RecallParts & { conversations: ConversationKeeper },
  exchange: Exchange,
  turn: { request: InferenceRequest; response: JsonObject },
): Promise<void> {
  try {
    // A filter answered before the conversation was recalled.
    const request = turn.request.recalled ? turn.request : await recallConversation(parts, exchange, turn.request)
    const { recalled } = request
    // The provider stores the history; a record without it would continue a different conversation.
    if (!recalled && unknownPast(request.body)) return
    const items = inputItems(request.body)
    const output = Array.isArray(turn.response['output']) ? turn.response['output'] : []
    const conversation = recalled?.conversation
    if (conversation !== undefined) {
      const added = [...items.slice(items.length - (recalled?.ownItems ?? 0)), ...output]
      await parts.conversations.append(exchange, conversation, added)
    }
    if (request.body['store'] === false) return
    const id = turn.response['id']
    if (typeof id !== 'string') throw new PlanoError('invalid_upstream_answer', 'The response has no id.')
    const tenant = exchange.context.tenant ?? ''
    const previous = recalled?.previousResponseId
    const response: JsonObject = {
      ...turn.response,
      ...(previous === undefined ? {} : { previous_response_id: previous }),
      ...(conversation === undefined ? {} : { conversation: { id: conversation } }),
    }
    await parts.store.put(
      { id: recordKey(tenant, id), tenant, createdAt: parts.now(), response, items: [...items, ...output] },
      { ttlMs: parts.ttlMs, maxBytes: parts.maxBytes },
    )
  } catch (error) {
    parts.warn(exchange.id, `The response could not be stored, so it cannot be continued. ${whyStoreFailed(error)}`)
  }
}
