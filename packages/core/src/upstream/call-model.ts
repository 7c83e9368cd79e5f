import type { HeaderList } from '../contract/answer.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ModelTarget } from '../contract/model-target.ts'
import type { UpstreamAnswer, UpstreamFailure } from '../contract/upstream.ts'
import { readErrorAnswer } from '../wire/read-error-answer.ts'
import { callHttp, type HttpAnswer } from './call-http.ts'
import type { CallParts } from './call-parts.ts'
import { openCallScope } from './call-scope.ts'
import { foldStream } from './fold-stream.ts'
import { hideKeys } from './hide-keys.ts'
import { hintCredential } from './hint-credential.ts'
import { markPrompt } from './mark-prompt.ts'
import { prepareRequest } from './prepare-request.ts'
import { readErrorClass } from './read-error-class.ts'
import { writeUpstreamBody } from './write-upstream-body.ts'

interface ModelCall {
  target: ModelTarget
  candidate: Candidate
  request: UpstreamRequest
}

/** Calls a model at its provider, in the API that the provider speaks best for this client. */
export async function callModel(parts: CallParts, exchange: Exchange, call: ModelCall): Promise<UpstreamAnswer> {
  const { target, candidate } = call
  const dialect = target.dialectFor(call.request.dialect)
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
  const body = mark(parts, exchange, { call, dialect, body: written.body })
  const prefix = parts.prefixOf(exchange, request)
  const prefixHeader: HeaderList = prefix === undefined ? [] : [['x-plano-prefix-hash', prefix]]
  const prepared = await prepareRequest(target, {
    dialect,
    sameDialect: dialect === request.dialect,
    stream: request.stream,
    body,
    baseUrl: candidate.url,
    keyIndex: candidate.key,
    header: exchange.header,
    ownHeaders: [['x-request-id', exchange.id], ...parts.traceHeaders(exchange, 'model'), ...prefixHeader],
    clock: parts.clock,
  })
  const scope = openCallScope(exchange.cancellation, parts)
  const sent = await callHttp(
    parts.transport,
    {
      upstream: target.id,
      kind: 'model',
      request: { url: prepared.url, method: 'POST', headers: prepared.headers, body },
      timeouts: candidate.timeouts,
      stream: request.stream,
    },
    scope,
  )
  const answer = hideKeys(sent, target)
  const refusal = readFailure(parts, dialect, answer)
  const failure =
    refusal?.outcome === 'authentication' ? { ...refusal, hint: hintCredential(target, candidate.url) } : refusal
  const hidesUsage = written.addsUsage === true ? { hidesUsage: true } : {}
  const { losses } = written
  const given = {
    upstream: target.id,
    dialect,
    ...answer,
    rules,
    losses,
    ...hidesUsage,
    ...(failure ? { failure } : {}),
  }
  return isFolded ? foldStream(parts, given) : given
}

/** The body with cache markers for the provider that is really called, unless the request says `X-Plano-Cache: off`. */
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

/** What a refusal means, in the words of the API that refused. */
function readFailure(parts: CallParts, dialect: Dialect, answer: HttpAnswer): UpstreamFailure | undefined {
  const { status, headers, body } = answer
  if (status < 400 || body.kind !== 'bytes') return undefined
  const error = readErrorAnswer(answer, parts.grammar(dialect))
  return readErrorClass({ status, headers, error, now: parts.clock.now() })
}
