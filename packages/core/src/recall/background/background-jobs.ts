import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { StoredResponse } from '../../contract/store.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { inputItems, isJsonObject } from '../input-items.ts'
import { type RecallParts, recordKey } from '../recall-parts.ts'
import { changeRecord } from '../stored/change-record.ts'
import { isUnderWay, watchRecord } from '../stored/watch-record.ts'
import { isAbandoned, takeLease } from './background-lease.ts'
import type { BackgroundJob, BackgroundPlace, BackgroundQueue } from './background-queue.ts'

export interface BackgroundParts extends RecallParts {
  background: BackgroundQueue
  clock: Clock
  /** A response without output, with the settings of its request. */
  writeEmpty(request: InferenceRequest, id: string): JsonObject
  /** Answers a call independently of the client that made it. */
  answerAlone(call: ClientCall): Promise<Answer>
}

const utf8 = new TextDecoder()

/**
 * Starts a response in the background (`background: true`) and returns it as queued. Its record is updated with its
 * status. Throws `invalid_request` with `store: false`, because the result could not be retrieved, and `rate_limited`
 * when too many are waiting.
 */
export async function startBackground(
  parts: BackgroundParts,
  exchange: Exchange,
  { call, request }: { call: ClientCall; request: InferenceRequest },
): Promise<{ response: JsonObject; job: BackgroundJob }> {
  if (request.body['store'] === false)
    throw new PlanoError('invalid_request', 'A background response must be stored.', { param: 'store' })
  const place = parts.background.enter()
  let opened: ReturnType<typeof openRecord>
  let endLease: () => void = () => undefined
  try {
    opened = openRecord(parts, exchange, { request, waits: place.turn !== undefined })
    endLease = await takeLease(parts, opened.record.id)
    await put(parts, opened.record)
  } catch (error) {
    endLease()
    place.leave()
    throw error
  }
  const { record, queued } = opened
  const controller = new AbortController()
  const alone: ClientCall = {
    method: call.method,
    path: call.path,
    query: call.query,
    header: call.header,
    headerNames: () => call.headerNames(),
    context: exchange.context,
    signal: controller.signal,
    readBody: () => Promise.resolve({ value: { ...request.body, background: false, stream: false } }),
  }
  const { jobs } = parts.background
  const abort = () => controller.abort(new PlanoError('client_closed', 'It was cancelled.'))
  const endWatch = watchRecord(parts, record.id, abort)
  const done = run(parts, { record, queued, call: alone }, place).finally(() => {
    endWatch()
    endLease()
    place.leave()
    jobs.delete(record.id)
  })
  const job: BackgroundJob = { abort, done }
  jobs.set(record.id, job)
  return { response: queued, job }
}

function openRecord(
  parts: BackgroundParts,
  exchange: Exchange,
  { request, waits }: { request: InferenceRequest; waits: boolean },
): { record: StoredResponse; queued: JsonObject } {
  const id = parts.createId('resp_')
  const tenant = exchange.context.tenant ?? ''
  const empty = parts.writeEmpty(request, id)
  const queued: JsonObject = { ...empty, status: 'queued', background: true, output: [], usage: null }
  const record: StoredResponse = {
    id: recordKey(tenant, id),
    tenant,
    createdAt: parts.now(),
    response: waits ? queued : { ...queued, status: 'in_progress' },
    items: inputItems(request.body),
  }
  return { record, queued }
}

/** One background response. */
interface Work {
  record: StoredResponse
  queued: JsonObject
  call: ClientCall
}

async function run(parts: BackgroundParts, work: Work, place: BackgroundPlace): Promise<void> {
  const { record, queued, call } = work
  const outcome = await (async () => {
    if (place.turn && !(await begin(parts, work, place.turn))) return undefined
    return settle(parts, work)
  })().catch((error: unknown): StoredResponse => {
    const { code, message } = PlanoError.from(error, 'internal', 'The response could not be generated.')
    const status = call.signal.aborted ? 'cancelled' : 'failed'
    return { ...record, response: { ...queued, status, error: status === 'failed' ? { code, message } : null } }
  })
  try {
    // Another process may have cancelled or deleted it.
    if (outcome) await changeUnderWay(parts, record.id, () => outcome)
  } catch (error) {
    const message = `The response could not be stored (${PlanoError.from(error).code}).`
    parts.warn('', `In the background: ${message}`)
    const response: JsonObject = { ...queued, status: 'failed', error: { code: 'server_error', message } }
    // Otherwise clients would wait forever. If the store is unreachable this fails too, which was already reported.
    await changeUnderWay(parts, record.id, () => ({ ...record, response })).catch(() => undefined)
  }
}

/**
 * Waits for a slot. Returns false if the response was deleted or cancelled meanwhile. Throws when it is cancelled in
 * this process.
 */
async function begin(parts: BackgroundParts, { record, queued, call }: Work, turn: Promise<void>): Promise<boolean> {
  const { signal } = call
  await new Promise<void>((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    void turn.then(resolve).finally(() => signal.removeEventListener('abort', onAbort))
  })
  const begun = await changeUnderWay(parts, record.id, () => ({
    ...record,
    response: { ...queued, status: 'in_progress' },
  }))
  return begun !== undefined && isUnderWay(begun.response)
}

async function settle(parts: BackgroundParts, { record, queued, call }: Work): Promise<StoredResponse> {
  const answer = await parts.answerAlone(call)
  const value = parse(answer.body instanceof Uint8Array ? utf8.decode(answer.body) : '')
  if (call.signal.aborted) return { ...record, response: { ...queued, status: 'cancelled' } }
  if (answer.status >= 400 || !isJsonObject(value)) {
    const reported = isJsonObject(value) && isJsonObject(value['error']) ? value['error'] : {}
    const error: JsonObject = {
      code: reported['code'] ?? 'server_error',
      message: reported['message'] ?? 'The response failed.',
    }
    return { ...record, response: { ...queued, status: 'failed', error } }
  }
  const response: JsonObject = { ...value, id: queued['id'] ?? '', background: true }
  const innerKey = recordKey(record.tenant, String(value['id']))
  const inner = await parts.store.get(innerKey)
  await parts.store.delete(innerKey)
  return { ...record, response, items: inner?.items ?? record.items }
}

/**
 * Cancels a background response. One that has ended stays unchanged. Throws `invalid_request` for any other response.
 */
export async function cancelBackground(parts: BackgroundParts, record: StoredResponse): Promise<JsonValue> {
  const { response } = record
  if (!isJsonObject(response) || response['background'] !== true)
    throw new PlanoError('invalid_request', 'Only a response with background: true can be cancelled.', {
      param: 'response_id',
    })
  const job = parts.background.jobs.get(record.id)
  if (job) {
    job.abort()
    await job.done
    return (await parts.store.get(record.id))?.response ?? response
  }
  const ended = await changeUnderWay(parts, record.id, (standing) => ({
    ...standing,
    response: { ...response, status: 'cancelled' },
  }))
  return ended?.response ?? response
}

/** A record, set to failed when the process that made its response is gone. Throws the store's errors. */
export async function settleAbandoned(parts: BackgroundParts, record: StoredResponse): Promise<StoredResponse> {
  if (!isUnderWay(record.response) || parts.background.jobs.has(record.id)) return record
  if (!(await isAbandoned(parts, record))) return record
  const message = 'The process that made this response ended before it was done.'
  const ended = await changeUnderWay(parts, record.id, (standing) => ({
    ...standing,
    response: { ...(standing.response as JsonObject), status: 'failed', error: { code: 'server_error', message } },
  }))
  return ended ?? record
}

/** Updates a record that is still in progress. One that has ended, here or in another process, stays unchanged. */
function changeUnderWay(
  parts: BackgroundParts,
  key: string,
  change: (standing: StoredResponse) => StoredResponse,
): Promise<StoredResponse | undefined> {
  return changeRecord(parts, {
    read: () => parts.store.get(key),
    apply: (standing) => (isUnderWay(standing.response) ? change(standing) : undefined),
  })
}

function put(parts: BackgroundParts, record: StoredResponse): Promise<void> {
  return parts.store.put(record, { ttlMs: parts.ttlMs, maxBytes: parts.maxBytes })
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // The caller reports this as a failure.
    return undefined
  }
}
