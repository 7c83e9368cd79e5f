import type { Attributes } from '@opentelemetry/api'
import type { ResponseEvent } from '../../contract/events.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ReadAnswer, UpstreamCall } from '../../contract/observer.ts'

import { type AttributeNames, NAMES, PROVIDER_NAMES } from './attribute-names.data.ts'

/** What a sampler may want to know before the span begins. */
/** A word of an API; a provider may write anything. */
const REASON = /^[A-Za-z][\w.-]{0,63}$/

export function describeCallStart(call: UpstreamCall, names: AttributeNames): Attributes {
  const { candidate, target } = call
  const address = readAddress(candidate.url ?? target?.provider.origin)
  if (candidate.kind === 'agent') return { [names.agentId]: candidate.id, [NAMES.agentId]: candidate.id, ...address }
  const provider = target?.provider.id ?? 'unknown'
  return {
    [names.operation]: call.operation ?? 'chat',
    [names.provider]: PROVIDER_NAMES[provider] ?? provider,
    [names.requestModel]: target?.model ?? candidate.id,
    ...address,
  }
}

/** Parameters of the request, read from the body in any of the client APIs. */
export function describeCallRequest(call: UpstreamCall, names: AttributeNames): Attributes {
  const { candidate, request, target } = call
  const variant = candidate.variant === undefined ? {} : { [NAMES.variant]: candidate.variant }
  const common = { [NAMES.upstream]: candidate.id, ...variant }
  if (candidate.kind === 'agent') return common
  const model = {
    [NAMES.llmModel]: target?.model ?? candidate.id,
    [NAMES.llmProvider]: target?.provider.id ?? 'unknown',
  }
  if (call.operation) return { ...common, ...model, ...describeEmbeddings(call, names) }
  return {
    ...common,
    ...model,
    ...(names.requestStream === undefined ? {} : { [names.requestStream]: request.stream }),
    [NAMES.llmStreaming]: request.stream,
    ...readNumbers(request.body, [
      ['temperature', names.temperature],
      ['top_p', names.topP],
      ['top_k', names.topK],
      ['max_tokens', names.maxTokens],
      ['max_completion_tokens', names.maxTokens],
      ['max_output_tokens', names.maxTokens],
      ['frequency_penalty', names.frequencyPenalty],
      ['presence_penalty', names.presencePenalty],
      ['seed', names.seed],
    ]),
  }
}

function describeEmbeddings({ operation, request: { body } }: UpstreamCall, names: AttributeNames): Attributes {
  if (operation !== 'embeddings') return {}
  const { dimensions, encoding_format: format } = body
  return {
    ...(names.dimensions === undefined || typeof dimensions !== 'number' ? {} : { [names.dimensions]: dimensions }),
    ...(names.encodingFormats === undefined || typeof format !== 'string'
      ? {}
      : { [names.encodingFormats]: [format.slice(0, 32)] }),
  }
}

function readNumbers(body: JsonObject, fields: readonly (readonly [string, string])[]): Attributes {
  const found: Attributes = {}
  for (const [field, name] of fields) {
    const value = body[field]
    if (typeof value === 'number') found[name] = value
  }
  return found
}

/** Host and port; user, password, path and query of a configured address stay where they are. */
function readAddress(url: string | undefined): Attributes {
  if (url === undefined || !URL.canParse(url)) return {}
  const { hostname, port, protocol } = new URL(url)
  return {
    [NAMES.serverAddress]: hostname,
    [NAMES.serverPort]: port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port),
  }
}

/** What the answer of a model says of itself. Input tokens include cached ones, as the conventions want it. */
export function describeUsage({ usage, finish, cost }: ResponseEvent, names: AttributeNames): Attributes {
  const attributes: Attributes = {}
  const put = (name: string | undefined, value: number | undefined) => {
    if (name !== undefined && value !== undefined) attributes[name] = value
  }
  if (finish)
    attributes[names.finishReasons] = [
      finish.raw !== undefined && REASON.test(finish.raw) ? finish.raw : finish.unified,
    ]
  if (usage) {
    put(names.inputTokens, usage.inputTokens)
    put(names.outputTokens, usage.outputTokens)
    put(names.cacheReadTokens, usage.cachedInputTokens)
    put(names.cacheWriteTokens, usage.cacheWriteTokens)
    put(names.reasoningTokens, usage.reasoningTokens)
    put(NAMES.llmPromptTokens, usage.inputTokens)
    put(NAMES.llmCompletionTokens, usage.outputTokens)
    put(NAMES.llmTotalTokens, usage.inputTokens + usage.outputTokens)
    put(NAMES.llmCachedTokens, usage.cachedInputTokens)
  }
  put(NAMES.llmCost, cost)
  return attributes
}

export function describeAnswer(answer: ReadAnswer, names: AttributeNames): Attributes {
  return {
    ...(answer.id === undefined ? {} : { [names.responseId]: answer.id }),
    ...(answer.model === undefined ? {} : { [names.responseModel]: answer.model }),
  }
}
