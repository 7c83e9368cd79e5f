import type { Attributes } from '@opentelemetry/api'
import type { JsonObject } from '../../../contract/json.ts'
import type { ReadAnswer, UpstreamCall } from '../../../contract/observer.ts'
import type { ResponseEvent } from '../../../contract/record/events.ts'
import { type AttributeNames, NAMES, PROVIDER_NAMES } from './attribute-names.data.ts'

/** A plausible finish reason; a provider may send anything. */
const REASON = /^[A-Za-z][\w.-]{0,63}$/

/** The name of a call's span. */
export function nameCall({ candidate, target, operation = 'chat' }: UpstreamCall): string {
  if (candidate.kind === 'agent') return `call ${candidate.id}`
  return operation === 'passthrough'
    ? `passthrough ${target?.provider.id ?? candidate.id}`
    : `${operation} ${target?.model ?? candidate.id}`
}

/** Attributes for samplers, available before the span starts. */
export function describeCallStart(call: UpstreamCall, names: AttributeNames): Attributes {
  const { candidate, target } = call
  const attributes: Attributes = {}
  if (candidate.kind === 'agent') {
    attributes[names.agentId] = candidate.id
    attributes[NAMES.agentId] = candidate.id
  } else {
    const provider = target?.provider.id ?? 'unknown'
    attributes[names.operation] = call.operation ?? 'chat'
    attributes[names.provider] = PROVIDER_NAMES[provider] ?? provider
    attributes[names.requestModel] = target?.model ?? candidate.id
  }
  const address = readAddress(candidate.url ?? target?.provider.origin)
  if (address) {
    attributes[NAMES.serverAddress] = address.host
    attributes[NAMES.serverPort] = address.port
  }
  return attributes
}

/** Request parameters, from a body in any client API. */
export function describeCallRequest(call: UpstreamCall, names: AttributeNames): Attributes {
  const { candidate, request, target } = call
  const attributes: Attributes = { [NAMES.upstream]: candidate.id }
  if (candidate.variant !== undefined) attributes[NAMES.variant] = candidate.variant
  if (candidate.kind === 'agent') return attributes
  attributes[NAMES.llmModel] = target?.model ?? candidate.id
  attributes[NAMES.llmProvider] = target?.provider.id ?? 'unknown'
  if (call.operation) return Object.assign(attributes, describeEmbeddings(call, names))
  if (names.requestStream !== undefined) attributes[names.requestStream] = request.stream
  attributes[NAMES.llmStreaming] = request.stream
  for (const [field, name] of NUMBERS) {
    const value = request.body[field]
    if (typeof value === 'number') attributes[names[name]] = value
  }
  describeWishes(request.body, names, attributes)
  return attributes
}

/** Other options: number of answers, format, reasoning, and the previous response. */
function describeWishes(body: JsonObject, names: AttributeNames, into: Attributes): void {
  const { n, response_format: format, reasoning_effort: effort, reasoning, previous_response_id: previous } = body
  if (names.choiceCount !== undefined && typeof n === 'number' && n !== 1) into[names.choiceCount] = n
  if (names.outputType !== undefined && isJsonFormat(format)) into[names.outputType] = 'json'
  const level = effort ?? (isRecord(reasoning) ? reasoning['effort'] : undefined)
  if (names.reasoningLevel !== undefined && isWord(level)) into[names.reasoningLevel] = level
  if (names.previousResponse !== undefined && isWord(previous)) into[names.previousResponse] = previous
}

const isWord = (value: unknown): value is string => typeof value === 'string' && REASON.test(value)

function isJsonFormat(format: unknown): boolean {
  const type = isRecord(format) ? format['type'] : undefined
  return type === 'json_object' || type === 'json_schema'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Parameters by their names in the APIs. */
const NUMBERS = [
  ['temperature', 'temperature'],
  ['top_p', 'topP'],
  ['top_k', 'topK'],
  ['max_tokens', 'maxTokens'],
  ['max_completion_tokens', 'maxTokens'],
  ['max_output_tokens', 'maxTokens'],
  ['frequency_penalty', 'frequencyPenalty'],
  ['presence_penalty', 'presencePenalty'],
  ['seed', 'seed'],
] as const

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

interface Address {
  host: string
  port: number
}

/** Cache by address. Bounded by the configuration: addresses from clients are not added. */
const addresses = new Map<string, Address | undefined>()
const MAX_ADDRESSES = 1000

/** Host and port. User, password, path and query of an address are not recorded. */
function readAddress(url: string | undefined): Address | undefined {
  if (url === undefined) return undefined
  if (addresses.has(url)) return addresses.get(url)
  const address = parseAddress(url)
  if (addresses.size < MAX_ADDRESSES) addresses.set(url, address)
  return address
}

function parseAddress(url: string): Address | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, port, protocol } = new URL(url)
  return { host: hostname, port: port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port) }
}

/** Usage and finish of a model's answer. Input tokens include cached ones, as the conventions require. */
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
    put(NAMES.llmCacheWriteTokens, usage.cacheWriteTokens)
    put(NAMES.llmReasoningTokens, usage.reasoningTokens)
  }
  put(NAMES.llmCost, cost)
  return attributes
}

export function describeAnswer(answer: ReadAnswer, names: AttributeNames): Attributes {
  const attributes: Attributes = {}
  if (answer.id !== undefined) attributes[names.responseId] = answer.id
  if (answer.model !== undefined) attributes[names.responseModel] = answer.model
  return attributes
}
