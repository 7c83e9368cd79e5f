import type { Exchange } from '../contract/call/exchange.ts'
import type { InferenceRequest } from '../contract/call/inference-request.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { JsonObject } from '../contract/json.ts'
import type { Answer, ByteSource, HeaderList } from '../contract/transport/answer.ts'
import type { ClientDialect, Dialect } from '../contract/wire/dialect.ts'
import type { Reply, StreamPart } from '../contract/wire/reply.ts'
import { whenReady } from '../util/async/when-ready.ts'
import { readAnswerJson, readParts, readReply } from '../wire/reply/read-answer.ts'
import { decisionHeaders } from './decision-headers.ts'
import { writeUpstreamError } from './error/write-upstream-error.ts'
import type { ResponderParts } from './responder-parts.ts'
import { encodeStream } from './stream/encode-stream.ts'
import { estimateReply, resolveUsage } from './stream/estimate-usage.ts'
import { passStream } from './stream/pass-stream.ts'

const STREAM_HEADERS: HeaderList = [
  ['content-type', 'text/event-stream; charset=utf-8'],
  // `no-transform` prevents compression middleware from buffering events.
  ['cache-control', 'no-cache, no-transform'],
  ['x-accel-buffering', 'no'],
]

/** Writes answers in the client's API: unchanged bytes if both sides use the same API, otherwise translated. */
export function createResponder(parts: ResponderParts) {
  return {
    respond(exchange: Exchange, request: InferenceRequest, answer: UpstreamAnswer): Answer | Promise<Answer> {
      exchange.outcome.upstream = answer.upstream
      if (answer.losses.length > 0) exchange.outcome.losses = [...answer.losses]
      if (answer.status >= 400) return refuseAsUpstream(parts, exchange, { answer, dialect: request.dialect })
      return whenReady(writeBody(parts, exchange, { request, answer }), (written) => {
        const headers = [...parts.passHeaders(answer.headers)]
        for (const pair of written.headers) headers.push(pair)
        decisionHeaders(exchange, parts.monotonic() - exchange.begunAt, headers)
        const { body, read } = written
        return read === undefined
          ? { status: answer.status, headers, body }
          : { status: answer.status, headers, body, read }
      })
    },
    refuseAsUpstream: (exchange: Exchange, refusal: Refusal): Answer => refuseAsUpstream(parts, exchange, refusal),
  }
}

/** An upstream's refusal, and the API of the client. */
export interface Refusal {
  answer: UpstreamAnswer
  dialect: Dialect
}

function refuseAsUpstream(parts: ResponderParts, exchange: Exchange, { answer, dialect }: Refusal): Answer {
  const written = writeUpstreamError(answer, { dialect, requestId: exchange.id }, parts.grammar)
  const own = decisionHeaders(exchange, parts.monotonic() - exchange.begunAt)
  return { ...written, headers: [...parts.passHeaders(answer.headers), ...written.headers, ...own] }
}

interface Work {
  request: InferenceRequest
  answer: UpstreamAnswer
}

interface WrittenAnswer extends Pick<Answer, 'read'> {
  headers: HeaderList
  body: Uint8Array | ByteSource
}

const JSON_HEADERS: HeaderList = [['content-type', 'application/json']]

function writeBody(parts: ResponderParts, exchange: Exchange, work: Work): WrittenAnswer | Promise<WrittenAnswer> {
  const { request, answer } = work
  const same = answer.dialect === request.dialect && answer.clientModel === undefined
  if (request.stream) {
    if (same && answer.body.kind === 'stream')
      return {
        headers: STREAM_HEADERS,
        body: passStream(parts, exchange, {
          request: parts.keep(exchange, request),
          source: answer.body.source,
          hidesUsage: answer.hidesUsage === true,
          redact: answer.redact,
        }),
      }
    return { headers: STREAM_HEADERS, body: encodeStream(streamOptions(parts, exchange, work), partsOf(parts, work)) }
  }
  if (same && answer.body.kind === 'bytes') {
    const json = readAnswerJson(answer)
    const work = { request, answer, json }
    if (Array.isArray(json[CONTENT_FIELD[request.dialect]]))
      exchange.outcome.readLater(() => noteQuietly(parts, exchange, work))
    else noteWhole(parts, exchange, work)
    const { bytes } = answer.body
    return { headers: JSON_HEADERS, body: bytes, read: { bytes, json } }
  }
  return translateWhole(parts, exchange, work)
}

async function translateWhole(parts: ResponderParts, exchange: Exchange, work: Work): Promise<WrittenAnswer> {
  const { request, answer } = work
  const context = parts.context(request, answer)
  const reply = await readReply(answer, {
    grammar: parts.grammar(answer.dialect),
    context,
    readEvents: parts.readEvents,
  })
  if (answer.clientModel !== undefined) reply.model = answer.clientModel
  noteReply(exchange, request, reply)
  const written = parts.grammar(request.dialect).writeResponse(reply, context)
  if (written.losses.length > 0) exchange.outcome.losses = [...(exchange.outcome.losses ?? []), ...written.losses]
  return { headers: JSON_HEADERS, body: encoder.encode(JSON.stringify(written.body)) }
}

/** The field that identifies an answer of each API. */
const CONTENT_FIELD: Readonly<Record<ClientDialect, string>> = {
  chat: 'choices',
  messages: 'content',
  responses: 'output',
  gemini: 'candidates',
}

const encoder = new TextEncoder()

function partsOf(parts: ResponderParts, work: Work): AsyncIterable<StreamPart> {
  return readParts(work.answer, {
    grammar: parts.grammar(work.answer.dialect),
    context: parts.context(work.request, work.answer),
    readEvents: parts.readEvents,
  })
}

function streamOptions(parts: ResponderParts, exchange: Exchange, work: Work) {
  return {
    grammar: parts.grammar(work.request.dialect),
    context: parts.context(work.request, work.answer),
    writeEvents: parts.writeEvents,
    exchange,
    request: work.request,
    clientModel: work.answer.clientModel,
  }
}

/** Usage of a complete answer as reported. Parsing all of it is only needed for an estimate. */
function noteWhole(parts: ResponderParts, exchange: Exchange, work: Work & { json: JsonObject }): void {
  const { request, answer, json } = work
  const grammar = parts.grammar(answer.dialect)
  const totals = grammar.readTotals?.(json)
  if (totals && totals.usage.inputTokens + totals.usage.outputTokens > 0) {
    exchange.outcome.usage = totals.usage
    exchange.outcome.finish = totals.finish
  } else noteReply(exchange, request, grammar.readResponse(json, parts.context(request, answer)))
}

/** The client has the answer as the upstream sent it. If it cannot be parsed, only our count is missing. */
function noteQuietly(parts: ResponderParts, exchange: Exchange, work: Work & { json: JsonObject }): void {
  try {
    noteWhole(parts, exchange, work)
  } catch {
    // See above: only our count is missing.
  }
}

function noteReply(exchange: Exchange, request: InferenceRequest, reply: Reply): void {
  const { outcome } = exchange
  const work = { usage: reply.usage, sentTokens: () => estimateReply(reply), whole: true }
  outcome.usage = resolveUsage(exchange, request, work)
  const [first] = reply.choices
  if (first) outcome.finish = first.finish
}
