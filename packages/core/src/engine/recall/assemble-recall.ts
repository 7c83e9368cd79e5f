import type { Answer } from '../../contract/answer.ts'
import type { Asked } from '../../contract/asked.ts'
import type { ClientCall } from '../../contract/client-call.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { JsonObject } from '../../contract/json.ts'
import { describeError } from '../../errors/describe-error.ts'
import type { PlanoError } from '../../errors/plano-error.ts'
import { unknownPast } from '../../errors/unknown-past.ts'
import { answerStored, type StoredSurface } from '../../recall/answer-stored.ts'
import { type BackgroundParts, settleAbandoned, startBackground } from '../../recall/background-jobs.ts'
import { createConversationKeeper } from '../../recall/conversation-keeper.ts'
import { echoPast } from '../../recall/echo-past.ts'
import { readRecord } from '../../recall/read-record.ts'
import { recallConversation } from '../../recall/recall-conversation.ts'
import { recordKey } from '../../recall/recall-parts.ts'
import { saveTurn } from '../../recall/save-turn.ts'
import { readStartingAfter, streamStored } from '../../recall/stream-stored.ts'
import { TenantMark } from '../../recall/tenant-mark.ts'
import { readJsonBody } from '../../surface/read-call.ts'
import { createId } from '../../util/create-id.ts'
import { jsonAnswer } from '../door/plain-answer.ts'
import type { Ground } from '../open-ground.ts'
import { withBody } from '../turn/conversation.ts'
import { grammarOf } from '../turn/grammar-of.ts'
import { requireTurn } from '../turn/with-turn.ts'

const DAY_MS = 86_400_000
/** OpenAI's retention period. */
const DEFAULT_TTL_MS = 30 * DAY_MS
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024

/** Operations on conversations of the responses API. */
export interface RecalledConversations {
  /** Starts a background response. */
  begin(exchange: Exchange, begun: { call: ClientCall; asked: Asked }): Promise<Answer>
  recall(exchange: Exchange, asked: Asked): Promise<Asked>
  save(exchange: Exchange, asked: Asked, answer: Answer): Answer | Promise<Answer>
  answer(exchange: Exchange, entry: { call: ClientCall; surface: StoredSurface }): Promise<Answer>
}

/** Assembles the storage of responses and conversations. */
export function assembleRecall(ground: Ground, maxBytes: number): RecalledConversations {
  const { config, platform, hub, responses, background, turns } = ground
  const { clock } = platform
  const ttlMs = config.state_storage.ttl ?? DEFAULT_TTL_MS
  const maxRecord = config.state_storage.max_bytes ?? DEFAULT_MAX_BYTES
  const warn = (requestId: string, message: string) =>
    hub.emit({ type: 'warning', requestId, at: clock.now(), code: 'response_store', message })
  const tenants = new TenantMark({ store: responses, ttlMs, maxBytes: maxRecord, now: clock.now, warn })
  const parts: BackgroundParts = {
    background,
    clock,
    turns,
    answerAlone: ground.answerAlone,
    writeEmpty: (asked, id) => writeEmpty(ground, asked, id),
    store: responses,
    ttlMs,
    maxBytes: maxRecord,
    mayBeElsewhere: async (exchange, asked) => mayBeElsewhere(ground, exchange, asked) && !(await tenants.isSet()),
    withBody,
    createId,
    now: clock.now,
    warn,
  }
  const room = { ...parts, conversations: createConversationKeeper(parts) }
  return {
    async begin(exchange, begun) {
      tenants.note(exchange.id, exchange.context.tenant)
      return beginInBackground(room, exchange, begun)
    },
    async recall(exchange, asked) {
      tenants.note(exchange.id, exchange.context.tenant)
      return recallConversation(room, exchange, asked)
    },
    save: (exchange, asked, answer) => saveTurn(room, exchange, { asked, answer: echoPast(answer, asked.recalled) }),
    async answer(exchange, { call, surface }) {
      const readBody = async (): Promise<JsonObject> => (await readJsonBody(call, { maxBytes, platform })).body
      const value = await answerStored(room, exchange, { call, surface, readBody })
      const query = new URLSearchParams(call.query)
      const isStream =
        surface.kind === 'stored-response' && surface.part === 'response' && query.get('stream') === 'true'
      const answer =
        isStream && call.method === 'GET'
          ? streamRecord(room, exchange, { id: surface.id, response: value, after: readStartingAfter(query) })
          : jsonAnswer(200, value)
      return { ...answer, headers: [...answer.headers, ['x-request-id', exchange.id]] }
    },
  }
}

/**
 * Whether the requested model's provider may store responses itself. Not with tenants: the provider only knows our key
 * and would continue any tenant's conversation.
 */
function mayBeElsewhere({ config, directory }: Ground, exchange: Exchange, { address }: Asked): boolean {
  const hasTenants = config.routing.session_cache?.tenant_header !== undefined || (exchange.context.tenant ?? '') !== ''
  if (address.kind !== 'models' || hasTenants) return false
  const asked = directory.resolve(address.model)
  if (asked.kind === 'unknown') return false
  const targets = asked.kind === 'model' ? [asked.target] : asked.alias.targets.map(({ target }) => target)
  return targets.some((target) => target.dialectFor('responses') === 'responses')
}

async function beginInBackground(
  room: BackgroundParts,
  exchange: Exchange,
  begun: { call: ClientCall; asked: Asked },
): Promise<Answer> {
  const { recalled, body } = await recallConversation(room, exchange, begun.asked)
  const past = recalled ? undefined : unknownPast(body)
  if (past) throw past
  const { response } = await startBackground(room, exchange, begun)
  const answer = begun.asked.stream
    ? streamRecord(room, exchange, { id: String(response['id']), response, after: undefined })
    : jsonAnswer(200, response)
  return { ...answer, headers: [...answer.headers, ['x-request-id', exchange.id]] }
}

function streamRecord(
  room: BackgroundParts,
  exchange: Exchange,
  { id, response, after }: { id: string; response: JsonObject; after: number | undefined },
): Answer {
  const key = recordKey(exchange.context.tenant ?? '', id)
  const reread = async () => {
    const record = await settleAbandoned(room, await readRecord(room, exchange, { id, what: 'response' }))
    return record.response as JsonObject
  }
  const { cancellation, outcome } = exchange
  const onFailure = (error: PlanoError) => {
    outcome.error = describeError(error)
  }
  const job = room.background.jobs.get(key)
  return streamStored({ response, after, job, clock: room.clock, cancellation, onFailure, reread })
}

function writeEmpty(ground: Ground, asked: Asked, id: string): JsonObject {
  const wire = ground.wireContext(undefined, asked.model)
  const context = { ...wire, turn: requireTurn(wire, asked) }
  const reply = {
    id,
    model: asked.model ?? '',
    createdAt: context.nowSeconds(),
    choices: [],
    source: 'responses' as const,
    extras: {},
  }
  const empty = grammarOf('responses').writeResponse(reply, context).body
  return { ...empty, status: 'in_progress', incomplete_details: null, error: null, completed_at: null }
}
