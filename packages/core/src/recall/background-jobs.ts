import type { Answer } from '../contract/answer.ts'
import type { Asked } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { StoredResponse } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { inputItems, isJsonObject } from './input-items.ts'
import { type RecallParts, recordKey } from './recall-parts.ts'

/** A response that is made while nobody waits. */
export interface BackgroundJob {
  abort(): void
  /** Resolves when its record says how it ended. */
  done: Promise<void>
}

export interface BackgroundParts extends RecallParts {
  /** By the key of the record; they outlive a reload. */
  jobs: Map<string, BackgroundJob>
  /** A response of no output yet, with all that it says of its request. */
  writeEmpty(asked: Asked, id: string): JsonObject
  /** Answers a call on its own, whatever becomes of the client who began it. */
  answerAlone(call: ClientCall): Promise<Answer>
}

const utf8 = new TextDecoder()

/**
 * Begins a response in the background (`background: true`) and answers it as queued. Its record is kept as that of any
 * response and says how it stands. Throws `invalid_request` together with `store: false`, as nobody could ask for it.
 */
export async function startBackground(
  parts: BackgroundParts,
  exchange: Exchange,
  { call, asked }: { call: ClientCall; asked: Asked },
): Promise<{ response: JsonObject; job: BackgroundJob }> {
  if (asked.body['store'] === false)
    throw new PlanoError('invalid_request', 'A response in the background must be stored.', { param: 'store' })
  const id = parts.createId('resp_')
  const tenant = exchange.context.tenant ?? ''
  const queued: JsonObject = {
    ...parts.writeEmpty(asked, id),
    status: 'queued',
    background: true,
    output: [],
    usage: null,
  }
  const record: StoredResponse = {
    id: recordKey(tenant, id),
    tenant,
    createdAt: parts.now(),
    response: { ...queued, status: 'in_progress' },
    items: inputItems(asked.body),
  }
  await put(parts, record)
  const controller = new AbortController()
  const alone: ClientCall = {
    method: call.method,
    path: call.path,
    query: call.query,
    header: call.header,
    headerNames: () => call.headerNames(),
    context: exchange.context,
    signal: controller.signal,
    readBody: () => Promise.resolve({ value: { ...asked.body, background: false, stream: false } }),
  }
  const done = run(parts, { record, queued, call: alone }).finally(() => parts.jobs.delete(record.id))
  const job: BackgroundJob = {
    abort: () => controller.abort(new PlanoError('client_closed', 'It was cancelled.')),
    done,
  }
  parts.jobs.set(record.id, job)
  return { response: queued, job }
}

async function run(
  parts: BackgroundParts,
  { record, queued, call }: { record: StoredResponse; queued: JsonObject; call: ClientCall },
): Promise<void> {
  const outcome = await settle(parts, { record, queued, call }).catch((error: unknown): StoredResponse => {
    const { code, message } = PlanoError.from(error, 'internal', 'The response could not be made.')
    const status = call.signal.aborted ? 'cancelled' : 'failed'
    return { ...record, response: { ...queued, status, error: status === 'failed' ? { code, message } : null } }
  })
  try {
    // Another process may have cancelled it, or it was deleted.
    const standing = await parts.store.get(record.id)
    if (standing && statusOf(standing) === 'in_progress') await put(parts, outcome)
  } catch {
    parts.warn('', 'A response in the background could not be stored, so it cannot be asked for.')
  }
}

async function settle(
  parts: BackgroundParts,
  { record, queued, call }: { record: StoredResponse; queued: JsonObject; call: ClientCall },
): Promise<StoredResponse> {
  const answer = await parts.answerAlone(call)
  const value = parse(answer.body instanceof Uint8Array ? utf8.decode(answer.body) : '')
  if (call.signal.aborted) return { ...record, response: { ...queued, status: 'cancelled' } }
  if (answer.status >= 400 || !isJsonObject(value)) {
    const told = isJsonObject(value) && isJsonObject(value['error']) ? value['error'] : {}
    const error: JsonObject = {
      code: told['code'] ?? 'server_error',
      message: told['message'] ?? 'The response failed.',
    }
    return { ...record, response: { ...queued, status: 'failed', error } }
  }
  const response: JsonObject = { ...value, id: queued['id'] ?? '', background: true }
  const innerKey = recordKey(record.tenant, String(value['id']))
  const inner = await parts.store.get(innerKey)
  await parts.store.delete(innerKey)
  return { ...record, response, items: inner?.items ?? record.items }
}

/** Ends a response in the background; one that has ended stays as it is. Throws `invalid_request` for any other. */
export async function cancelBackground(parts: BackgroundParts, record: StoredResponse): Promise<JsonValue> {
  const { response } = record
  if (!isJsonObject(response) || response['background'] !== true)
    throw new PlanoError('invalid_request', 'Only a response with background: true can be cancelled.', {
      param: 'response_id',
    })
  const job = parts.jobs.get(record.id)
  if (job) {
    job.abort()
    await job.done
    return (await parts.store.get(record.id))?.response ?? response
  }
  if (statusOf(record) !== 'in_progress') return response
  const cancelled: JsonObject = { ...response, status: 'cancelled' }
  await put(parts, { ...record, response: cancelled })
  return cancelled
}

function statusOf({ response }: StoredResponse): JsonValue | undefined {
  return isJsonObject(response) ? response['status'] : undefined
}

function put(parts: BackgroundParts, record: StoredResponse): Promise<void> {
  return parts.store.put(record, { ttlMs: parts.ttlMs, maxBytes: parts.maxBytes })
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // Told as a failure by the caller.
    return undefined
  }
}
