import type { Answer } from '../contract/answer.ts'
import type { Asked } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import { answerStored, type StoredSurface } from '../recall/answer-stored.ts'
import { createConversationKeeper } from '../recall/conversation-keeper.ts'
import { recallConversation } from '../recall/recall-conversation.ts'
import type { RecallParts } from '../recall/recall-parts.ts'
import { saveTurn } from '../recall/save-turn.ts'
import { readJsonBody } from '../surface/read-call.ts'
import { createId } from '../util/create-id.ts'
import { withBody } from './conversation.ts'
import type { Ground } from './open-ground.ts'
import { jsonAnswer } from './plain-answer.ts'

const DAY_MS = 86_400_000
/** As long as OpenAI keeps them. */
const DEFAULT_TTL_MS = 30 * DAY_MS
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024

export interface RecallRoom {
  recall(exchange: Exchange, asked: Asked): Promise<Asked>
  save(exchange: Exchange, asked: Asked, answer: Answer): Promise<Answer>
  answer(exchange: Exchange, entry: { call: ClientCall; surface: StoredSurface }): Promise<Answer>
}

/** The room that remembers what was said. */
export function assembleRecall(ground: Ground, maxBodyBytes: number): RecallRoom {
  const { config, platform, hub, responses } = ground
  const { clock } = platform
  const parts: RecallParts = {
    store: responses,
    ttlMs: config.state_storage.ttl ?? DEFAULT_TTL_MS,
    maxBytes: config.state_storage.max_bytes ?? DEFAULT_MAX_BYTES,
    withBody,
    createId,
    now: clock.now,
    warn: (requestId, message) =>
      hub.emit({ type: 'warning', requestId, at: clock.now(), code: 'response_store', message }),
  }
  const room = { ...parts, conversations: createConversationKeeper(parts) }
  return {
    recall: (exchange, asked) => recallConversation(room, exchange, asked),
    save: (exchange, asked, answer) => saveTurn(room, exchange, { asked, answer }),
    async answer(exchange, { call, surface }) {
      const readBody = async (): Promise<JsonObject> => (await readJsonBody(call, maxBodyBytes)).body
      const value = await answerStored(room, exchange, { call, surface, readBody })
      const answer = jsonAnswer(200, value)
      return { ...answer, headers: [...answer.headers, ['x-request-id', exchange.id]] }
    },
  }
}
