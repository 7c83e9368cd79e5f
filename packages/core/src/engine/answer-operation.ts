import type { PlanoConfig } from '../config/schema/root.ts'
import type { Answer } from '../contract/answer.ts'
import type { Surface } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonObject } from '../contract/json.ts'
import type { ModelDirectory } from '../contract/model-directory.ts'
import type { ModelTarget } from '../contract/model-target.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { readJsonBody } from '../surface/read-call.ts'
import { callOperation, hasOperation, type Operation } from '../upstream/call-operation.ts'
import type { CallParts } from '../upstream/call-parts.ts'
import { selectResponseHeaders } from '../upstream/response-headers.ts'
import { estimateTokens } from '../util/estimate-tokens.ts'
import { didYouMean } from '../util/nearest-names.ts'
import { buildModelCandidates } from './build-candidates.ts'
import { jsonAnswer } from './plain-answer.ts'

/** What a path beside inference needs of the house. */
export interface OperationParts {
  config: PlanoConfig
  directory: ModelDirectory
  maxBodyBytes: number
  call: Pick<CallParts, 'transport' | 'clock' | 'traceHeaders'>
}

export type OperationSurface = Extract<Surface, { kind: 'embeddings' | 'count-tokens' | 'passthrough' }>

/** The models that a name stands for, best first: an alias's targets and then its fallbacks. */
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

/** Statuses with which another address, key or model may do better. */
const isWorthAnother = (status: number) =>
  status === 401 || status === 403 || status === 408 || status === 429 || status >= 500

/** Tries the candidates of the models in order until one answers; the last refusal is the answer when none does. */
async function tryTargets(
  parts: OperationParts,
  exchange: Exchange,
  work: { targets: readonly ModelTarget[]; operation: Operation },
): Promise<Answer> {
  let refusal: Answer | undefined
  let failure: PlanoError | undefined
  for (const target of work.targets) {
    for (const candidate of buildModelCandidates(target, parts.config)) {
      if (!exchange.attempts.take()) break
      try {
        const answer = await callOperation(parts.call, exchange, { target, candidate, operation: work.operation })
        const type = answer.headers.find(([name]) => name === 'content-type')?.[1] ?? 'application/json'
        const body = answer.body.kind === 'bytes' ? answer.body.bytes : undefined
        const headers = [...selectResponseHeaders(answer.headers), ['content-type', type] as const]
        refusal = { status: answer.status, headers: [...headers, ...identify(exchange)], body }
        if (!isWorthAnother(answer.status)) {
          exchange.outcome.upstream = target.id
          return refusal
        }
      } catch (error) {
        failure = PlanoError.from(error, 'upstream_failed', `"${target.id}" failed.`)
        if (exchange.signal.aborted || !failure.retryable) throw failure
      }
    }
  }
  if (refusal !== undefined) return refusal
  throw failure ?? new PlanoError('attempts_exhausted', 'No attempt is left for this request.')
}

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

/** The provider that unknown paths go to: the one whose model the body names, else the first that allows it. */
function findPassthrough(directory: ModelDirectory, bytes: Uint8Array | undefined): ModelTarget | undefined {
  const allowed = directory.targets.filter((target) => target.access.passthrough && !target.access.internal)
  if (bytes === undefined || allowed.length === 0) return allowed[0]
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const named = typeof body === 'object' && body !== null && 'model' in body ? body.model : undefined
    const target = typeof named === 'string' ? directory.find(named) : undefined
    if (target?.access.passthrough === true) return target
  } catch {
    // A body that is no JSON (an upload) names no model, and the first provider is meant.
  }
  return allowed[0]
}

async function passThrough(parts: OperationParts, exchange: Exchange, call: ClientCall): Promise<Answer> {
  const received = await call.readBody(parts.maxBodyBytes)
  const encoded = received !== undefined && 'value' in received ? JSON.stringify(received.value) : undefined
  const bytes =
    encoded === undefined
      ? received !== undefined && 'bytes' in received
        ? received.bytes
        : undefined
      : new TextEncoder().encode(encoded)
  const target = findPassthrough(parts.directory, bytes)
  if (target === undefined) throw new PlanoError('not_found', 'Nothing is served at this path.')
  const operation: Operation = {
    kind: 'passthrough',
    method: call.method as 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH',
    path: call.query === '' ? call.path : `${call.path}?${call.query.replace(/^\?/, '')}`,
    body: bytes === undefined || bytes.length === 0 ? undefined : bytes,
    contentType: call.header('content-type'),
  }
  return tryTargets(parts, exchange, { targets: [target], operation })
}

/**
 * Answers a path beside inference: embeddings and token counts from the provider that has them (a count is estimated
 * where none does), and unknown paths of a provider whose configuration says `passthrough: true`.
 */
export async function answerOperation(
  parts: OperationParts,
  exchange: Exchange,
  entry: { call: ClientCall; surface: OperationSurface },
): Promise<Answer> {
  const { call, surface } = entry
  if (surface.kind === 'passthrough') return passThrough(parts, exchange, call)
  const { body } = await readJsonBody(call, parts.maxBodyBytes)
  const targets = findTargets(parts.directory, modelOf(body))
  const able = targets.filter((target) => hasOperation(target, surface.kind))
  if (able.length > 0) return tryTargets(parts, exchange, { targets: able, operation: { kind: surface.kind, body } })
  if (surface.kind === 'count-tokens') {
    const { system, messages, tools } = body
    const answer = jsonAnswer(200, { input_tokens: estimateTokens([system, messages, tools]) })
    return { ...answer, headers: [...answer.headers, ['x-plano-estimated', 'true'], ...identify(exchange)] }
  }
  throw new PlanoError('unsupported', `${targets[0]?.id ?? 'The model'} has no embeddings.`, { param: 'model' })
}
