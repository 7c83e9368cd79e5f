import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Clock } from '../clock/real-clock.ts'
import { isJsonObject } from '../json.ts'
import type { AnswerPlan } from '../server/answer-plan.ts'
import type { ApiWriter, ScriptedError } from '../wire/api-writer.ts'
import { apiWriters } from '../wire/api-writers.ts'
import type { ContentReply, Delta, Script, ScriptedFinish, ScriptedUsage } from '../wire/content-reply.ts'
import { encodeFrame } from '../wire/encode-frame.ts'
import { foldDeltas } from '../wire/fold-deltas.ts'
import { listDeltas } from '../wire/list-deltas.ts'
import type { ProviderApi, WireAnswer, WireFrame } from '../wire/wire-answer.ts'
import { resolveFaults } from './resolve-faults.ts'
import type { ErrorReply, ReplyEnvelope, ScriptedReply, ScriptedRequest } from './scripted-reply.ts'

/** The request that a reply is planned for. */
export interface PlanContext {
  request: ScriptedRequest
  api: ProviderApi
  clock: Clock
}

const ID_PREFIX: Readonly<Record<ProviderApi, string>> = {
  chat: 'chatcmpl-',
  messages: 'msg_',
  responses: 'resp_',
  gemini: '',
  converse: '',
}

const COMPRESS = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, zstd: zstdCompressSync } as const

const JSON_TYPE = 'application/json'

function countTokens(text: string): number {
  return Math.ceil(text.length / 4)
}

function defaultFinish(reply: ContentReply): ScriptedFinish {
  if (reply.finish !== undefined) return reply.finish
  if (reply.refusal !== undefined) return 'refusal'
  return (reply.toolCalls?.length ?? 0) > 0 ? 'tool-calls' : 'stop'
}

function defaultUsage(request: ScriptedRequest, deltas: readonly Delta[]): ScriptedUsage {
  const text = deltas.map((delta) => delta.text).join('')
  return { inputTokens: Math.ceil(request.bytes.length / 4), outputTokens: countTokens(text) }
}

/** The id of the answer to a request. */
export function nameReply(reply: ScriptedReply, { request, api }: Pick<PlanContext, 'request' | 'api'>): string {
  const given = typeof reply === 'object' && 'id' in reply ? reply.id : undefined
  return given ?? `${ID_PREFIX[api]}scripted${request.index + 1}`
}

/** Fills in what a reply leaves open: id, model, finish reason, usage. */
export function buildScript(reply: ContentReply, context: PlanContext, usage: ScriptedUsage | null): Script {
  const { request, clock } = context
  const options = isJsonObject(request.body['stream_options']) ? request.body['stream_options'] : {}
  return {
    id: nameReply(reply, context),
    model: reply.model ?? request.model,
    created: Math.floor(clock.now() / 1000),
    finish: defaultFinish(reply),
    usage: reply.usage === undefined ? usage : reply.usage,
    request: request.body,
    streamUsage: options['include_usage'] === true,
    ...(reply.stopSequence === undefined ? {} : { stopSequence: reply.stopSequence }),
  }
}

function listFrames(writer: ApiWriter, script: Script, deltas: readonly Delta[]): WireFrame[] {
  const stream = writer.openStream(script)
  return [...stream.start(), ...deltas.flatMap((delta) => stream.write(delta)), ...stream.finish(script.usage)]
}

function mergeExtra(frames: WireFrame[], reply: ContentReply): WireFrame[] {
  const [first, ...rest] = frames
  if (reply.extra === undefined || first === undefined || !isJsonObject(first.data)) return frames
  return [{ ...first, data: { ...first.data, ...reply.extra } }, ...rest]
}

function planContent(reply: ContentReply, context: PlanContext): WireAnswer {
  const writer = apiWriters[context.api]
  const deltas = listDeltas(reply)
  const script = buildScript(reply, context, defaultUsage(context.request, deltas))
  if (context.request.stream) {
    const frames = mergeExtra(listFrames(writer, script, deltas), reply)
    return { status: 200, headers: { 'content-type': writer.streamType }, framing: writer.streamFraming, frames }
  }
  const frames = mergeExtra([{ data: writer.writeWhole(script, foldDeltas(deltas)) }], reply)
  return { status: 200, headers: { 'content-type': JSON_TYPE }, framing: 'json', frames }
}

/** An error answer in the API's own form. */
export function planError(api: ProviderApi, status: number, error: ScriptedError): WireAnswer {
  const writer = apiWriters[api]
  const headers = { 'content-type': JSON_TYPE, ...writer.errorHeaders?.(status) }
  return { status, headers, framing: 'json', frames: [{ data: writer.writeError(status, error) }] }
}

function planErrorReply(reply: ErrorReply, api: ProviderApi): WireAnswer {
  const message = `Scripted error ${reply.status}.`
  const error = typeof reply.error === 'string' ? { message: reply.error } : (reply.error ?? { message })
  const answer = planError(api, reply.status, error)
  return reply.body === undefined ? answer : { ...answer, frames: [{ data: JSON.stringify(reply.body) }] }
}

function planAnswer(reply: Exclude<ScriptedReply, string>, context: PlanContext): WireAnswer {
  const writer = apiWriters[context.api]
  if ('json' in reply) {
    const frames = [{ data: JSON.stringify(reply.json) }]
    return { status: reply.status ?? 200, headers: { 'content-type': JSON_TYPE }, framing: 'json', frames }
  }
  if ('frames' in reply) {
    const headers = { 'content-type': writer.streamType }
    return { status: reply.status ?? 200, headers, framing: writer.streamFraming, frames: reply.frames }
  }
  return 'status' in reply ? planErrorReply(reply, context.api) : planContent(reply, context)
}

function compress(answer: WireAnswer, encoding: ReplyEnvelope['encoding']): WireAnswer {
  if (encoding === undefined || answer.framing !== 'json' || !Array.isArray(answer.frames)) return answer
  const bytes = Buffer.concat(answer.frames.map((frame: WireFrame) => encodeFrame(frame, 'json')))
  const headers = { ...answer.headers, 'content-encoding': encoding }
  return { ...answer, headers, framing: 'raw', frames: [{ data: COMPRESS[encoding](bytes) }] }
}

/** Combines an answer with its envelope and faults. */
export function wrapAnswer(answer: WireAnswer, envelope: ReplyEnvelope, api: ProviderApi): AnswerPlan {
  const headers = { ...answer.headers, ...envelope.headers }
  return {
    answer: compress({ ...answer, headers }, envelope.encoding),
    faults: resolveFaults(envelope.fault),
    writeError(status, extra) {
      const error = planError(api, status, { message: `Scripted fault: status ${status}.` })
      return { ...error, headers: { ...error.headers, ...extra } }
    },
    writeErrorFrame: (status) => apiWriters[api].writeErrorFrame(status, { message: 'Scripted fault: error frame.' }),
  }
}

/** Plans one reply to one request. */
export function planReply(reply: ScriptedReply, context: PlanContext): AnswerPlan {
  const content = typeof reply === 'string' ? { text: reply } : reply
  return wrapAnswer(planAnswer(content, context), content, context.api)
}
