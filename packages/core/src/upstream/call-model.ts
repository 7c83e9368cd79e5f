import type { Exchange } from '../contract/call/exchange.ts'
import type { Candidate, UpstreamRequest } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer, UpstreamFailure } from '../contract/execute/upstream.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ModelTarget } from '../contract/model/model-target.ts'
import type { Dialect } from '../contract/wire/dialect.ts'
import type { WireRules } from '../contract/wire/grammar.ts'
import { readErrorAnswer } from '../wire/error-body/read-error-answer.ts'
import { hintCredential } from './access/hint-credential.ts'
import { redactKeys, redactorFor } from './access/redact-keys.ts'
import { foldStream } from './answer/fold-stream.ts'
import { callHttpThen, type HttpAnswer, type HttpRequest } from './call-http.ts'
import type { CallParts } from './call-parts.ts'
import { openCallScope } from './call-scope.ts'
import { readErrorClass } from './refusals/read-error-class.ts'
import { chooseApi } from './request/choose-api.ts'
import { markPrompt } from './request/mark-prompt.ts'
import { type PreparedRequest, prepareRequest } from './request/prepare-request.ts'
import { type WrittenBody, writeUpstreamBody } from './request/write-upstream-body.ts'

interface ModelCall {
  target: ModelTarget
  candidate: Candidate
  request: UpstreamRequest
}

/** Calls a model at its provider, in the provider's API that fits this client best. */
export function callModel(parts: CallParts, exchange: Exchange, call: ModelCall): Promise<UpstreamAnswer> {
  try {
    const letter = write(parts, exchange, call)
    const prepared = prepare(parts, exchange, { call, letter })
    return prepared instanceof Promise
      ? prepared.then((ready) => send(parts, exchange, { call, letter, prepared: ready }))
      : send(parts, exchange, { call, letter, prepared })
  } catch (error) {
    return Promise.reject(error)
  }
}

/** The parts of the request to the provider. */
interface Letter {
  dialect: Dialect
  rules: WireRules
  /** Streams even if the client does not, when the provider only supports streaming. */
  request: UpstreamRequest
  written: WrittenBody
  body: string | Uint8Array
}

function write(parts: CallParts, exchange: Exchange, call: ModelCall): Letter {
  const { target } = call
  const dialect = chooseApi(target, call.request)
  const rules = target.rulesFor(dialect)
  const isFolded = rules.streamOnly === true && !call.request.stream
  const request = isFolded ? { ...call.request, stream: true } : call.request
  const written = writeUpstreamBody(request, {
    dialect,
    model: target.model,
    rules,
    countsUsage: call.request.stream && parts.countsUsage(exchange),
    grammar: parts.grammar,
    context: parts.context,
  })
  return { dialect, rules, request, written, body: mark(parts, exchange, { call, dialect, body: written.body }) }
}

function prepare(
  parts: CallParts,
  exchange: Exchange,
  { call, letter }: { call: ModelCall; letter: Letter },
): PreparedRequest | Promise<PreparedRequest> {
  const { request, dialect, body } = letter
  const { target, candidate } = call
  const ownHeaders: (readonly [string, string])[] = [['x-request-id', exchange.id]]
  for (const pair of parts.traceHeaders(exchange, 'model')) ownHeaders.push(pair)
  const prefix = parts.prefixOf(exchange, request)
  if (prefix !== undefined) ownHeaders.push(['x-plano-prefix-hash', prefix])
  return prepareRequest(target, {
    dialect,
    sameDialect: dialect === request.dialect,
    stream: request.stream,
    body,
    baseUrl: candidate.url,
    keyIndex: candidate.key,
    header: exchange.header,
    ownHeaders,
    betas: letter.written.betas,
    clock: parts.clock,
  })
}

function send(
  parts: CallParts,
  exchange: Exchange,
  { call, letter, prepared }: { call: ModelCall; letter: Letter; prepared: PreparedRequest },
): Promise<UpstreamAnswer> {
  const { target, candidate } = call
  const { url, headers } = prepared
  const { request, body } = letter
  const { stream } = request
  const sent: HttpRequest = { url, method: 'POST', headers, body }
  return callHttpThen(parts.transport, sent, {
    call: {
      upstream: target.id,
      kind: 'model',
      timeouts: candidate.timeouts,
      stream,
      isFolded: request !== call.request,
    },
    scope: openCallScope(exchange.cancellation, parts),
    take: (answer) => receive(parts, { call, letter }, answer),
  })
}

function receive(
  parts: CallParts,
  { call, letter }: { call: ModelCall; letter: Letter },
  sent: HttpAnswer,
): UpstreamAnswer | Promise<UpstreamAnswer> {
  const { target } = call
  const { dialect, rules, written } = letter
  const redact = redactorFor(target)
  const { status, headers, body } = redactKeys(sent, redact)
  const given: UpstreamAnswer = {
    upstream: target.id,
    dialect,
    status,
    headers,
    body,
    rules,
    losses: written.losses,
    redact,
  }
  if (written.addsUsage === true) given.hidesUsage = true
  const failure = readFailure(parts, dialect, { status, headers, body })
  if (failure) {
    const isRefused = failure.outcome === 'authentication'
    given.failure = isRefused ? { ...failure, hint: hintCredential(target, call.candidate.url) } : failure
  }
  return letter.request === call.request ? given : foldStream(parts, given)
}

/** The body with cache markers for the provider that is called, unless the request says `X-Plano-Cache: off`. */
function mark(
  { marks }: CallParts,
  exchange: Exchange,
  { call, dialect, body }: { call: ModelCall; dialect: Dialect; body: string | Uint8Array },
): string | Uint8Array {
  if (marks === undefined || exchange.header('x-plano-cache')?.trim().toLowerCase() === 'off') return body
  const { provider, model } = call.target
  const plain = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)) as JsonObject
  const marked = markPrompt(plain, { dialect, provider: provider.id, model, ...marks })
  return marked === plain ? body : JSON.stringify(marked)
}

/** Classifies a refusal, according to the API that refused. */
function readFailure(parts: CallParts, dialect: Dialect, answer: HttpAnswer): UpstreamFailure | undefined {
  const { status, headers, body } = answer
  if (status < 400 || body.kind !== 'bytes') return undefined
  const error = readErrorAnswer(answer, parts.grammar(dialect))
  return readErrorClass({ status, headers, error, now: parts.clock.now() })
}
