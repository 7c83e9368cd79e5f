import type { Answer, ByteSource, HeaderList } from '../contract/answer.ts'
import type { Asked } from '../contract/asked.ts'
import type { ClientDialect, Dialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import type { Reply, StreamPart } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { whenReady } from '../util/when-ready.ts'
import { readAnswerJson, readParts, readReply } from '../wire/read-answer.ts'
import { decisionHeaders } from './decision-headers.ts'
import { encodeStream } from './encode-stream.ts'
import { estimateReply, settleUsage } from './estimate-usage.ts'
import { passStream } from './pass-stream.ts'
import type { ResponderParts } from './responder-parts.ts'
import { writeUpstreamError } from './write-upstream-error.ts'

const STREAM_HEADERS: HeaderList = [
  ['content-type', 'text/event-stream; charset=utf-8'],
  // `no-transform` prevents compression middleware from buffering events.
  ['cache-control', 'no-cache, no-transform'],
  ['x-accel-buffering', 'no'],
]

/** Writes answers in the client's API: unchanged bytes if both sides use the same API, otherwise translated. */
export function createResponder(parts: ResponderParts) {
  return {
    respond(exchange: Exchange, asked: Asked, answer: UpstreamAnswer): Answer | Promise<Answer> {
      exchange.outcome.upstream = answer.upstream
      if (answer.losses.length > 0) exchange.outcome.losses = [...answer.losses]
      if (answer.status >= 400) return refuseAsUpstream(parts, exchange, { answer, dialect: asked.dialect })
      return whenReady(writeBody(parts, exchange, { asked, answer }), (written) => {
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
  asked: Asked
  answer: UpstreamAnswer
}

interface WrittenAnswer extends Pick<Answer, 'read'> {
  headers: HeaderList
  body: Uint8Array | ByteSource
}

const JSON_HEADERS: HeaderList = [['content-type', 'application/json']]

function writeBody(parts: ResponderParts, exchange: Exchange, work: Work): WrittenAnswer | Promise<WrittenAnswer> {
  const { asked, answer } = work
  const same = answer.dialect === asked.dialect && answer.clientModel === undefined
  if (asked.stream) {
    if (same && answer.body.kind === 'stream')
      return {
        headers: STREAM_HEADERS,
        body: passStream(parts, exchange, {
          asked: parts.keep(exchange, asked),
          source: answer.body.source,
          hidesUsage: answer.hidesUsage === true,
          conceal: answer.conceal,
        }),
      }
    return { headers: STREAM_HEADERS, body: encodeStream(streamOptions(parts, exchange, work), partsOf(parts, work)) }
  }
  if (same && answer.body.kind === 'bytes') {
    const json = readAnswerJson(answer)
    const told = { asked, answer, json }
    if (Array.isArray(json[CONTENT_FIELD[asked.dialect]]))
      exchange.outcome.readLater(() => noteQuietly(parts, exchange, told))
    else noteWhole(parts, exchange, told)
    const { bytes } = answer.body
    return { headers: JSON_HEADERS, body: bytes, read: { bytes, json } }
  }
  return translateWhole(parts, exchange, work)
}

async function translateWhole(parts: ResponderParts, exchange: Exchange, work: Work): Promise<WrittenAnswer> {
  const { asked, answer } = work
  const context = parts.context(asked, answer)
  const reply = await readReply(answer, {
    grammar: parts.grammar(answer.dialect),
    context,
    readEvents: parts.readEvents,
  })
  if (answer.clientModel !== undefined) reply.model = answer.clientModel
  noteReply(exchange, asked, reply)
  const written = parts.grammar(asked.dialect).writeResponse(reply, context)
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
    context: parts.context(work.asked, work.answer),
    readEvents: parts.readEvents,
  })
}

function streamOptions(parts: ResponderParts, exchange: Exchange, work: Work) {
  return {
    grammar: parts.grammar(work.asked.dialect),
    context: parts.context(work.asked, work.answer),
    writeEvents: parts.writeEvents,
    exchange,
    asked: work.asked,
    clientModel: work.answer.clientModel,
  }
}

/** Usage of a complete answer as reported. Parsing all of it is only needed for an estimate. */
function noteWhole(parts: ResponderParts, exchange: Exchange, work: Work & { json: JsonObject }): void {
  const { asked, answer, json } = work
  const grammar = parts.grammar(answer.dialect)
  const totals = grammar.readTotals?.(json)
  if (totals && totals.usage.inputTokens + totals.usage.outputTokens > 0) {
    exchange.outcome.usage = totals.usage
    exchange.outcome.finish = totals.finish
  } else noteReply(exchange, asked, grammar.readResponse(json, parts.context(asked, answer)))
}

/** The client has the answer as the upstream sent it. If it cannot be parsed, only our count is missing. */
function noteQuietly(parts: ResponderParts, exchange: Exchange, told: Work & { json: JsonObject }): void {
  try {
    noteWhole(parts, exchange, told)
  } catch {
    // See above: only our count is missing.
  }
}

function noteReply(exchange: Exchange, asked: Asked, reply: Reply): void {
  const { outcome } = exchange
  const told = { usage: reply.usage, saidTokens: () => estimateReply(reply), whole: true }
  outcome.usage = settleUsage(exchange, asked, told)
  const [first] = reply.choices
  if (first) outcome.finish = first.finish
}
