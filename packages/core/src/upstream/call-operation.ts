import type { Exchange } from '../contract/call/exchange.ts'
import type { Candidate } from '../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ModelTarget } from '../contract/model/model-target.ts'
import type { TransportRequest } from '../contract/transport/transport.ts'
import type { Dialect } from '../contract/wire/dialect.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { redactorFor, redactUnparsedKeys } from './access/redact-keys.ts'
import { callHttp } from './call-http.ts'
import type { CallParts } from './call-parts.ts'
import { openCallScope } from './call-scope.ts'
import { buildGeminiCountUrl, buildOperationUrl, buildPassthroughUrl } from './request/build-url.ts'
import { prepareRequest } from './request/prepare-request.ts'

/** An operation other than inference. For the first two kinds the body is forwarded with the upstream's model name. */
export type Operation =
  | { kind: 'embeddings' | 'count-tokens' | 'gemini-count'; body: JsonObject }
  /** `path` starts with `/v1` and includes the query. */
  | {
      kind: 'passthrough'
      method: TransportRequest['method']
      path: string
      body: Uint8Array | undefined
      contentType: string | undefined
    }

/** Whether a model's provider is known to support an operation. */
export function hasOperation(target: ModelTarget, kind: 'embeddings' | 'count-tokens' | 'gemini-count'): boolean {
  if (target.access.run !== undefined) return false
  if (kind === 'gemini-count') return target.dialectFor('gemini') === 'gemini'
  if (kind === 'embeddings') return target.provider.embeddings !== undefined
  return target.provider.countTokens !== undefined && target.dialectFor('messages') === 'messages'
}

/** The API of an operation, when it differs from the one that the provider uses for chat. */
const DIALECT_OF: Readonly<Record<string, Dialect>> = { 'count-tokens': 'messages', 'gemini-count': 'gemini' }

/** Gemini has the model in the URL and also in the request inside the body. */
function withModel(target: ModelTarget, { kind, body }: Exclude<Operation, { kind: 'passthrough' }>): JsonObject {
  if (kind !== 'gemini-count') return { ...body, model: target.model }
  const { generateContentRequest: whole } = body
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return body
  const model = target.model.includes('/') ? target.model : `models/${target.model}`
  return { ...body, generateContentRequest: { ...whole, model } }
}

function addressOf(target: ModelTarget, operation: Operation, baseUrl: string | undefined): string {
  if (operation.kind === 'passthrough') return buildPassthroughUrl(target, operation.path, baseUrl)
  if (operation.kind === 'gemini-count') return buildGeminiCountUrl(target, baseUrl)
  const url = buildOperationUrl(target, operation.kind, baseUrl)
  if (url === undefined) throw new PlanoError('unsupported', `${target.id} has no ${operation.kind}.`)
  return url
}

/**
 * Sends one operation to a model's provider. A successful answer is not translated; a refusal is classified as for
 * inference.
 */
export async function callOperation(
  parts: Pick<CallParts, 'transport' | 'clock' | 'deadlineTimer' | 'traceHeaders'>,
  exchange: Exchange,
  call: { target: ModelTarget; candidate: Candidate; operation: Operation },
): Promise<UpstreamAnswer> {
  const { target, candidate, operation } = call
  const raw = operation.kind === 'passthrough'
  const body = raw ? operation.body : JSON.stringify(withModel(target, operation))
  const dialect = DIALECT_OF[operation.kind] ?? target.dialectFor('chat')
  // Providers with their own API offer embeddings through OpenAI's.
  const spoken = operation.kind === 'embeddings' && dialect !== 'messages' ? 'chat' : dialect
  const method = raw ? operation.method : 'POST'
  const prepared = await prepareRequest(target, {
    dialect: spoken,
    sameDialect: true,
    stream: false,
    body: body ?? '',
    method,
    url: addressOf(target, operation, candidate.url),
    baseUrl: candidate.url,
    keyIndex: candidate.key,
    header: exchange.header,
    ownHeaders: [['x-request-id', exchange.id], ...parts.traceHeaders(exchange, 'model')],
    clock: parts.clock,
  })
  const headers = prepared.headers.filter(([name]) => !raw || name !== 'content-type')
  const type = raw && operation.contentType !== undefined ? ([['content-type', operation.contentType]] as const) : []
  const answer = await callHttp(
    parts.transport,
    { url: prepared.url, method, headers: [...headers, ...type], body },
    {
      // The format of a passthrough answer is unknown; a stream must not be buffered.
      call: { upstream: target.id, kind: 'model', timeouts: candidate.timeouts, stream: raw },
      scope: openCallScope(exchange.cancellation, parts),
    },
  )
  return { upstream: target.id, dialect: spoken, ...redactUnparsedKeys(answer, redactorFor(target)), losses: [] }
}
