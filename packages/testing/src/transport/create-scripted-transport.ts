import { PlanoError, type Transport, type TransportRequest, type TransportResponse } from '@planojs/core'
import type { Clock } from '../clock/real-clock.ts'
import type { Fault } from '../fault/fault.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { planReply } from '../provider/plan-reply.ts'
import { readRoute } from '../provider/read-route.ts'
import type { ScriptedReply, ScriptedRequest } from '../provider/scripted-reply.ts'
import type { AnswerPlan } from '../server/answer-plan.ts'
import { breakFrames, findFault, replaceAnswer } from '../server/apply-faults.ts'
import { cutBytes } from '../server/send-answer.ts'
import { wait } from '../server/wait.ts'
import { encodeFrame } from '../wire/encode-frame.ts'
import type { ProviderApi, WireAnswer } from '../wire/wire-answer.ts'

/** Options of `createScriptedTransport`. */
export interface ScriptedTransportOptions {
  /** The reply to any call; `request.headers.host` tells which host was called. */
  script(request: ScriptedRequest): ScriptedReply
  /** Clock for stalls, delays and drips. Use the engine's clock. */
  clock: Clock
}

/** Providers without sockets: pass it to `createPlano` as `transport`, with the same clock. */
export interface ScriptedTransport extends Transport {
  readonly requests: readonly ScriptedRequest[]
  /** Number of calls that are neither finished nor released. */
  readonly open: number
}

const decoder = new TextDecoder()
const MODEL_APIS = new Set<string>(['chat', 'messages', 'responses', 'gemini', 'converse'])

function parseBody(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : {}
  } catch {
    // Recorded as bytes only.
    return {}
  }
}

function describe(request: TransportRequest, index: number): ScriptedRequest {
  const url = new URL(request.url)
  const route = readRoute(request.method, url.pathname)
  const bytes = typeof request.body === 'string' ? new TextEncoder().encode(request.body) : request.body
  const body = parseBody(decoder.decode(bytes ?? new Uint8Array()))
  return {
    index,
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: { host: url.host, ...Object.fromEntries(request.headers) },
    rawHeaders: request.headers,
    bytes: bytes ?? new Uint8Array(),
    body,
    connection: index,
    receivedAt: performance.now(),
    state: 'open',
    bytesWritten: 0,
    endpoint: route.endpoint,
    model: route.model ?? (typeof body['model'] === 'string' ? body['model'] : ''),
    stream: route.stream ?? body['stream'] === true,
    violations: [],
  }
}

const lost = (code: 'upstream_unreachable' | 'upstream_broken', reason: string) =>
  new PlanoError(code, `the scripted connection failed (${reason})`, { details: { reason } })

/** The state of one call. */
interface Call {
  plan: AnswerPlan
  clock: Clock
  gone: AbortController
  /** Why the caller has left. */
  reason(): unknown
}

function checkGone({ gone, reason }: Call): void {
  if (gone.signal.aborted) throw reason()
}

async function answerHead(call: Call): Promise<WireAnswer> {
  const { faults } = call.plan
  const time = { clock: call.clock, signal: call.gone.signal }
  const unreachable = findFault(faults, 'unreachable')
  if (unreachable) throw lost('upstream_unreachable', unreachable.code)
  const firstByte = findFault(faults, 'first-byte')
  if (firstByte) await wait(firstByte.delayMs, time)
  checkGone(call)
  if (findFault(faults, 'refused')) throw lost('upstream_unreachable', 'UND_ERR_SOCKET')
  return replaceAnswer(call.plan)
}

async function* answerBody(call: Call, answer: WireAnswer): AsyncGenerator<Uint8Array> {
  const { faults } = call.plan
  const time = { clock: call.clock, signal: call.gone.signal }
  const left = { bytes: findFault(faults, 'reset')?.bytes ?? Number.POSITIVE_INFINITY }
  for await (const frame of breakFrames(call.plan, answer, time)) {
    checkGone(call)
    const bytes = encodeFrame(frame, answer.framing)
    yield* dripBytes(call, bytes.subarray(0, left.bytes), faults)
    left.bytes -= bytes.length
    if (left.bytes < 0) throw lost('upstream_broken', 'UND_ERR_SOCKET')
  }
  checkGone(call)
  if (left.bytes !== Number.POSITIVE_INFINITY) throw lost('upstream_broken', 'UND_ERR_SOCKET')
}

async function* dripBytes(call: Call, bytes: Uint8Array, faults: readonly Fault[]): AsyncGenerator<Uint8Array> {
  const drip = findFault(faults, 'drip')
  if (!drip) {
    if (bytes.length > 0) yield bytes
    return
  }
  for (const piece of cutBytes(bytes, drip.bytes)) {
    yield piece
    if (drip.everyMs > 0) await wait(drip.everyMs, { clock: call.clock, signal: call.gone.signal })
    checkGone(call)
  }
}

/** Creates a transport that follows a script, with the faults of the grammar, in the time of the given clock. */
export function createScriptedTransport(options: ScriptedTransportOptions): ScriptedTransport {
  const { clock, script } = options
  const requests: ScriptedRequest[] = []
  let open = 0

  async function send(sent: TransportRequest): Promise<TransportResponse> {
    const gone = new AbortController()
    const onAbort = () => gone.abort()
    if (sent.signal?.aborted) throw sent.signal.reason
    sent.signal?.addEventListener('abort', onAbort, { once: true })
    const request = describe(sent, requests.length)
    requests.push(request)
    open += 1
    let ended = false
    const end = (state: ScriptedRequest['state']) => {
      if (ended) return
      ended = true
      open -= 1
      request.state = state
      sent.signal?.removeEventListener('abort', onAbort)
    }
    const api = (MODEL_APIS.has(request.endpoint) ? request.endpoint : 'chat') as ProviderApi
    const plan = planReply(script(request), { request, api, clock })
    const call: Call = { plan, clock, gone, reason: () => sent.signal?.reason ?? lost('upstream_broken', 'released') }
    try {
      const answer = await answerHead(call)
      const body = answerBody(call, answer)
      const release = async () => {
        end('aborted')
        gone.abort()
        await body.return(undefined)
      }
      return {
        status: answer.status,
        headers: listHeaders(answer.headers),
        body: { [Symbol.asyncIterator]: () => watch(body, { end, release }) },
        cancel: () => void release(),
      }
    } catch (error) {
      end(gone.signal.aborted ? 'aborted' : 'broken')
      throw error
    }
  }
  return {
    requests,
    get open() {
      return open
    },
    send,
    close: () => Promise.resolve(),
  }
}

function watch(
  body: AsyncGenerator<Uint8Array>,
  hooks: { end(state: ScriptedRequest['state']): void; release(): Promise<void> },
): AsyncIterator<Uint8Array> {
  return {
    async next() {
      try {
        const step = await body.next()
        if (step.done) hooks.end('finished')
        return step
      } catch (error) {
        hooks.end('broken')
        throw error
      }
    },
    async return() {
      await hooks.release()
      return { done: true, value: undefined }
    },
  }
}

function listHeaders(headers: WireAnswer['headers']): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((single): [string, string] => [name.toLowerCase(), single]),
  )
}
