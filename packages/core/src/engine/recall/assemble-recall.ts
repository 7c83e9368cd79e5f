import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { describeError } from '../../errors/describe-error.ts'
import type { PlanoError } from '../../errors/plano-error.ts'
import { unknownPast } from '../../errors/unknown-past.ts'
import { type BackgroundParts, settleAbandoned, startBackground } from '../../recall/background/background-jobs.ts'
import { createConversationKeeper } from '../../recall/conversation/conversation-keeper.ts'
import { echoPast } from '../../recall/conversation/echo-past.ts'
import { recallConversation } from '../../recall/conversation/recall-conversation.ts'
import { saveTurn } from '../../recall/conversation/save-turn.ts'
import { recordKey } from '../../recall/recall-parts.ts'
import { answerStored, type StoredSurface } from '../../recall/stored/answer-stored.ts'
import { readRecord } from '../../recall/stored/read-record.ts'
import { readStartingAfter, streamStored } from '../../recall/stored/stream-stored.ts'
import { TenantMark } from '../../recall/tenant-mark.ts'
import { recallThread } from '../../recall/thread/recall-thread.ts'
import { saveThread } from '../../recall/thread/save-thread.ts'
import { readJsonBody } from '../../surface/read-call.ts'
import { createId } from '../../util/text/create-id.ts'
import { jsonAnswer } from '../entry/plain-answer.ts'
import type { EngineServices } from '../open-engine-services.ts'
import { withBody } from '../turn/conversation.ts'
import { grammarOf } from '../turn/grammar-of.ts'
import { requireTurn } from '../turn/with-turn.ts'

const DAY_MS = 86_400_000
/** OpenAI's retention period. */
const DEFAULT_TTL_MS = 30 * DAY_MS
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024

/** Operations on stored conversations of the responses and messages APIs. */
export interface RecalledConversations {
  /** Starts a background response. */
  begin(exchange: Exchange, begun: { call: ClientCall; request: InferenceRequest }): Promise<Answer>
  recall(exchange: Exchange, request: InferenceRequest): Promise<InferenceRequest>
  save(exchange: Exchange, request: InferenceRequest, answer: Answer): Answer | Promise<Answer>
  answer(exchange: Exchange, entry: { call: ClientCall; surface: StoredSurface }): Promise<Answer>
}

/** Assembles the storage of responses and conversations. */
export async function assembleRecall(services: EngineServices, maxBytes: number): Promise<RecalledConversations> {
  const { config, platform, hub, responses, turns } = services
  const background = await services.background.open()
  background.keepTo(config)
  const { clock } = platform
  const ttlMs = config.state_storage.ttl ?? DEFAULT_TTL_MS
  const maxRecord = config.state_storage.max_bytes ?? DEFAULT_MAX_BYTES
  const warn = (requestId: string, message: string) =>
    hub.emit({ type: 'warning', requestId, at: clock.now(), code: 'response_store', message })
  const tenants = new TenantMark({ store: responses, ttlMs, maxBytes: maxRecord, now: clock.now, warn })
  const backgroundParts: BackgroundParts = {
    background,
    clock,
    turns,
    answerAlone: services.answerAlone,
    writeEmpty: (request, id) => writeEmpty(services, request, id),
    store: responses,
    ttlMs,
    maxBytes: maxRecord,
    mayBeElsewhere: async (exchange, request) =>
      mayBeElsewhere(services, exchange, request) && !(await tenants.isSet()),
    withBody,
    createId,
    now: clock.now,
    warn,
  }
  const parts = { ...backgroundParts, conversations: createConversationKeeper(backgroundParts) }
  return {
    async begin(exchange, begun) {
      tenants.note(exchange.id, exchange.context.tenant)
      return beginInBackground(parts, exchange, begun)
    },
    async recall(exchange, request) {
      tenants.note(exchange.id, exchange.context.tenant)
      return request.dialect === 'messages'
        ? recallThread(parts, exchange, request)
        : recallConversation(parts, exchange, request)
    },
    save: (exchange, request, answer) =>
      request.threaded === true
        ? saveThread(parts, exchange, { request, answer })
        : saveTurn(parts, exchange, { request, answer: echoPast(answer, request.recalled) }),
    async answer(exchange, { call, surface }) {
      const readBody = async (): Promise<JsonObject> => (await readJsonBody(call, { maxBytes, platform })).body
      const value = await answerStored(parts, exchange, { call, surface, readBody })
      const query = new URLSearchParams(call.query)
      const isStream =
        surface.kind === 'stored-response' && surface.part === 'response' && query.get('stream') === 'true'
      const answer =
        isStream && call.method === 'GET'
          ? streamRecord(parts, exchange, { id: surface.id, response: value, after: readStartingAfter(query) })
          : jsonAnswer(200, value)
      return { ...answer, headers: [...answer.headers, ['x-request-id', exchange.id]] }
    },
  }
}

/**
 * Whether the requested model's provider may store responses itself. Not with tenants: the provider only knows our key
 * and would continue any tenant's conversation.
 */
function mayBeElsewhere(
  { config, directory }: EngineServices,
  exchange: Exchange,
  { address }: InferenceRequest,
): boolean {
  const hasTenants = config.routing.session_cache?.tenant_header !== undefined || (exchange.context.tenant ?? '') !== ''
  if (address.kind !== 'models' || hasTenants) return false
  const resolved = directory.resolve(address.model)
  if (resolved.kind === 'unknown') return false
  const targets = resolved.kind === 'model' ? [resolved.target] : resolved.alias.targets.map(({ target }) => target)
  return targets.some((target) => target.dialectFor('responses') === 'responses')
}

async function beginInBackground(
  parts: BackgroundParts,
  exchange: Exchange,
  begun: { call: ClientCall; request: InferenceRequest },
): Promise<Answer> {
  const { recalled, body } = await recallConversation(parts, exchange, begun.request)
  const past = recalled ? undefined : unknownPast(body)
  if (past) throw past
  const { response } = await startBackground(parts, exchange, begun)
  const answer = begun.request.stream
    ? streamRecord(parts, exchange, { id: String(response['id']), response, after: undefined })
    : jsonAnswer(200, response)
  return { ...answer, headers: [...answer.headers, ['x-request-id', exchange.id]] }
}

function streamRecord(
  parts: BackgroundParts,
  exchange: Exchange,
  { id, response, after }: { id: string; response: JsonObject; after: number | undefined },
): Answer {
  const key = recordKey(exchange.context.tenant ?? '', id)
  const reread = async () => {
    const record = await settleAbandoned(parts, await readRecord(parts, exchange, { id, what: 'response' }))
    return record.response as JsonObject
  }
  const { cancellation, outcome } = exchange
  const onFailure = (error: PlanoError) => {
    outcome.error = describeError(error)
  }
  const job = parts.background.jobs.get(key)
  return streamStored({ response, after, job, clock: parts.clock, cancellation, onFailure, reread })
}

function writeEmpty(services: EngineServices, request: InferenceRequest, id: string): JsonObject {
  const wire = services.wireContext(undefined, request.model)
  const context = { ...wire, turn: requireTurn(wire, request) }
  const reply = {
    id,
    model: request.model ?? '',
    createdAt: context.nowSeconds(),
    choices: [],
    source: 'responses' as const,
    extras: {},
  }
  const empty = grammarOf('responses').writeResponse(reply, context).body
  return { ...empty, status: 'in_progress', incomplete_details: null, error: null, completed_at: null }
}
