import type { PlanoConfig } from '../../config/schema/root.ts'
import type { CallBody, ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { Surface } from '../../contract/call/inference-request.ts'
import type { Candidate } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ModelDirectory } from '../../contract/model/model-directory.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { OperationCall } from '../../execute/create-operation-caller.ts'
import { type BodyOptions, readJsonBody, receiveBody, requireUnpacked } from '../../surface/read-call.ts'
import { requireConversation } from '../../surface/require-conversation.ts'
import { selectResponseHeaders } from '../../upstream/answer/response-headers.ts'
import { hasOperation, type Operation } from '../../upstream/call-operation.ts'
import { estimateTokens } from '../../util/text/estimate-tokens.ts'
import { hasDotSegment } from '../../util/text/has-dot-segment.ts'
import { didYouMean } from '../../util/text/nearest-names.ts'
import { loadGrammar } from '../../wire/grammars.ts'
import { isAnthropicClient } from '../entry/is-anthropic-client.ts'
import { jsonAnswer } from '../entry/plain-answer.ts'
import { refusePath } from '../entry/refuse-path.ts'
import { buildModelCandidates } from '../execute/build-candidates.ts'
import { toGeminiCount, toMessagesCount, wholeOf } from './gemini-count.ts'

/** What operations other than inference need from other modules. */
export interface OperationParts {
  config: PlanoConfig
  directory: ModelDirectory
  platform: BodyOptions['platform']
  maxBytes: number
  /** Calls one candidate, observed. */
  callOperation(
    exchange: Exchange,
    call: { target: ModelTarget; candidate: Candidate; operation: Operation },
  ): Promise<UpstreamAnswer>
  callCandidates(exchange: Exchange, work: OperationCall): Promise<UpstreamAnswer>
  /** Writes an upstream's refusal in the client's API. */
  refuseAsUpstream(exchange: Exchange, refusal: { answer: UpstreamAnswer; dialect: Dialect }): Answer | Promise<Answer>
}

export type OperationSurface = Extract<Surface, { kind: 'embeddings' | 'count-tokens' | 'passthrough' }>

/** The models behind a name, best first. For an alias: its targets, then its fallbacks. */
function findTargets(directory: ModelDirectory, name: string | undefined): readonly ModelTarget[] {
  const found = directory.resolve(name)
  if (found.kind === 'model') return [found.target]
  if (found.kind === 'alias') return [...found.alias.targets.map((each) => each.target), ...found.alias.fallbacks]
  if (found.name === '')
    throw new PlanoError('model_not_found', 'The request names no model and there is no default model.', {
      param: 'model',
    })
  const names = directory.list().map((row) => row.id)
  const message = `The model "${found.name}" does not exist.${didYouMean(found.name, names)}`
  throw new PlanoError('model_not_found', message, { param: 'model', details: { nearest: [...found.nearest] } })
}

/** Calls the models' candidates in order until one answers. If none does, the last refusal is the answer. */
async function callTargets(
  parts: OperationParts,
  exchange: Exchange,
  work: { targets: readonly ModelTarget[]; operation: Operation; dialect?: Dialect },
): Promise<Answer> {
  const { operation } = work
  const targets = new Map(work.targets.map((target) => [target.id, target]))
  const isSafe = operation.kind !== 'passthrough' || operation.method === 'GET'
  const candidates = work.targets
    .flatMap((target) => buildModelCandidates(target, parts.config))
    .map((candidate) => (isSafe ? candidate : { ...candidate, policy: { ...candidate.policy, idempotent: false } }))
  const answer = await parts.callCandidates(exchange, {
    candidates,
    body: operation.kind === 'passthrough' ? {} : operation.body,
    call(view, candidate) {
      const target = targets.get(candidate.id)
      if (!target) throw new PlanoError('internal', `"${candidate.id}" is not a model.`)
      return parts.callOperation(view, { target, candidate, operation })
    },
  })
  exchange.outcome.upstream = answer.upstream
  if (answer.status >= 400)
    return parts.refuseAsUpstream(exchange, { answer, dialect: work.dialect ?? errorDialect(operation, answer) })
  noteUsage(exchange, answer)
  const type = answer.headers.find(([name]) => name === 'content-type')?.[1] ?? 'application/json'
  const headers = [...selectResponseHeaders(answer.headers), ['content-type', type] as const, ...identify(exchange)]
  return { status: answer.status, headers, body: bodyOf(answer) }
}

function bodyOf({ body }: UpstreamAnswer): Answer['body'] {
  if (body.kind === 'bytes') return body.bytes
  return body.kind === 'stream' ? body.source : undefined
}

/** A passthrough path belongs to the provider's own API. */
function errorDialect(operation: Operation, answer: UpstreamAnswer): Dialect {
  if (operation.kind === 'passthrough') return answer.dialect
  if (operation.kind === 'gemini-count') return 'gemini'
  return operation.kind === 'count-tokens' ? 'messages' : 'chat'
}

/** Embeddings use only input tokens. */
function noteUsage(exchange: Exchange, answer: UpstreamAnswer): void {
  const { body } = answer
  if (body.kind !== 'bytes') return
  exchange.outcome.readLater(() => {
    try {
      const { usage } = JSON.parse(utf8.decode(body.bytes)) as { usage?: { prompt_tokens?: unknown } }
      const tokens = usage?.prompt_tokens
      if (typeof tokens === 'number') exchange.outcome.usage = { inputTokens: tokens, outputTokens: 0 }
    } catch {
      // The format is unknown, so there is nothing to count.
    }
  })
}

const utf8 = new TextDecoder()

function identify(exchange: Exchange): readonly (readonly [string, string])[] {
  return [
    ['x-request-id', exchange.id],
    ['request-id', exchange.id],
  ]
}

function modelOf(body: JsonObject): string | undefined {
  const { model } = body
  if (model === undefined || model === null) return undefined
  if (typeof model === 'string') return model
  throw new PlanoError('invalid_request', '"model" must be a string.', { param: 'model' })
}

/**
 * The provider for unknown paths: that of the model in the body, otherwise the first that allows passthrough and speaks
 * the API of the client.
 */
function findPassthrough(
  directory: ModelDirectory,
  { path, header }: ClientCall,
  bytes: Uint8Array | undefined,
): ModelTarget | undefined {
  const allowed = directory.targets.filter((target) => target.access.passthrough && !target.access.internal)
  const isAnthropic = isAnthropicClient(path, header)
  const first = allowed.find((target) => (target.dialectFor('messages') === 'messages') === isAnthropic) ?? allowed[0]
  if (bytes === undefined || allowed.length === 0) return first
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const named = typeof body === 'object' && body !== null && 'model' in body ? body.model : undefined
    const target = typeof named === 'string' ? directory.find(named) : undefined
    if (target?.access.passthrough === true) return target
  } catch {
    // A body that is not JSON, such as an upload, names no model. The first provider is used.
  }
  return first
}

const ENCODED_SEPARATOR = /%(?:2f|5c)/gi

/**
 * Normalises the path. Dot segments must not leave the provider's configured path, also where the provider's proxy
 * decodes slashes first.
 */
function plainPath({ method, path, query }: ClientCall): string {
  const { pathname } = new URL(path, 'http://plano.internal')
  const decoded = pathname.replace(ENCODED_SEPARATOR, '/').replaceAll(/%2e/gi, '.')
  if (!pathname.startsWith('/v1/') || hasDotSegment(decoded)) throw refusePath(method, path)
  return query === '' ? pathname : `${pathname}?${query.replace(/^\?/, '')}`
}

function bytesOf(received: CallBody): Uint8Array {
  if ('value' in received) return new TextEncoder().encode(JSON.stringify(received.value))
  return received.bytes ?? new TextEncoder().encode(received.text)
}

async function passThrough(parts: OperationParts, exchange: Exchange, call: ClientCall): Promise<Answer> {
  const path = plainPath(call)
  // The body is decompressed here, so `content-encoding` is not forwarded.
  const received = await receiveBody(call, parts)
  requireUnpacked(received, call.header)
  const bytes = received && bytesOf(received)
  const target = findPassthrough(parts.directory, call, bytes)
  if (target === undefined) throw refusePath(call.method, path)
  const operation: Operation = {
    kind: 'passthrough',
    method: call.method as 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH',
    path,
    body: bytes === undefined || bytes.length === 0 ? undefined : bytes,
    contentType: call.header('content-type'),
  }
  return callTargets(parts, exchange, { targets: [target], operation })
}

/** A token count in the client's API: from a provider that supports it, otherwise estimated. */
async function answerCount(
  parts: OperationParts,
  exchange: Exchange,
  request: { body: JsonObject; surface: Extract<Surface, { kind: 'count-tokens' }> },
): Promise<Answer> {
  const { body, surface } = request
  const isGemini = surface.dialect === 'gemini'
  const targets = findTargets(parts.directory, isGemini ? surface.deployment : modelOf(body))
  const native = isGemini ? 'gemini-count' : 'count-tokens'
  const able = targets.filter((target) => hasOperation(target, native))
  if (able.length > 0) return callTargets(parts, exchange, { targets: able, operation: { kind: native, body } })
  const others = isGemini ? targets.filter((target) => hasOperation(target, 'count-tokens')) : []
  if (others.length > 0) {
    await loadGrammar('messages')
    const operation: Operation = { kind: 'count-tokens', body: toMessagesCount(body) }
    return toGeminiCount(await callTargets(parts, exchange, { targets: others, operation, dialect: 'gemini' }))
  }
  const whole = isGemini ? wholeOf(body) : body
  requireConversation(surface.dialect, whole)
  const { system, systemInstruction, messages, contents, tools } = whole
  const tokens = estimateTokens([system, systemInstruction, messages, contents, tools])
  const answer = jsonAnswer(200, isGemini ? { totalTokens: tokens } : { input_tokens: tokens })
  return { ...answer, headers: [...answer.headers, ['x-plano-estimated', 'true'], ...identify(exchange)] }
}

/**
 * Answers paths other than inference: embeddings and token counts from a provider that supports them (counts are
 * otherwise estimated), and unknown paths of a provider with `passthrough: true`.
 */
export async function answerOperation(
  parts: OperationParts,
  exchange: Exchange,
  entry: { call: ClientCall; surface: OperationSurface },
): Promise<Answer> {
  const { call, surface } = entry
  if (surface.kind === 'passthrough') return passThrough(parts, exchange, call)
  const { body } = await readJsonBody(call, parts)
  if (surface.kind === 'count-tokens') return answerCount(parts, exchange, { body, surface })
  const targets = findTargets(parts.directory, modelOf(body))
  const able = targets.filter((target) => hasOperation(target, surface.kind))
  if (able.length > 0) return callTargets(parts, exchange, { targets: able, operation: { kind: surface.kind, body } })
  throw new PlanoError('unsupported', `${targets[0]?.id ?? 'The model'} has no embeddings.`, { param: 'model' })
}
