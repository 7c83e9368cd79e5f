import type { FilterRequest, FilterVerdict } from '../../contract/filter.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { equalJson } from '../../util/json/equal-json.ts'
import { failed } from '../policy/call-link.ts'

const PATHS: Readonly<Record<ClientDialect, string>> = {
  chat: '/v1/chat/completions',
  messages: '/v1/messages',
  responses: '/v1/responses',
  gemini: '/v1beta/models',
}

/** What is sent to a service: a body, and the path of its API. */
export interface ServiceCall {
  body: JsonObject
  path: string
}

/** A service's reply: a value, and tags. */
export interface ServiceReply {
  id: string
  value: unknown
  tags?: Record<string, string> | undefined
}

/**
 * The request in the form that Plano sends to filters: the client's body and path. Before an agent it is always chat
 * completions, and only the messages of the reply are used.
 */
export function writeServiceCall(request: FilterRequest): ServiceCall {
  if (request.place !== 'agent' || request.dialect === 'chat')
    return { body: request.body, path: PATHS[request.dialect] }
  const messages = request.messages as unknown as JsonValue[]
  return { body: { ...(request.model === undefined ? {} : { model: request.model }), messages }, path: PATHS.chat }
}

export function pathOf(dialect: ClientDialect): string {
  return PATHS[dialect]
}

/** Interprets a service's reply to a request. Throws `filter_failed` if it is not a valid body. */
export function readServiceReply(request: FilterRequest, sent: ServiceCall, reply: ServiceReply): FilterVerdict {
  const verdict = readEnvelope(reply.value)
  if (verdict) return verdict
  const body = requireBody(reply)
  if (request.place !== 'agent') return rewriteUnlessSame(sent.body, body, reply.tags)
  const { messages } = body
  if (!Array.isArray(messages)) throw failed(reply, 'returned a body without messages')
  if (equalJson(sent.body['messages'], messages)) return withTags({ action: 'pass' }, reply.tags)
  return withTags({ action: 'rewrite', messages: messages as unknown as ChatMessage[] }, reply.tags)
}

/** Interprets a service's reply to an answer. */
export function readServiceAnswer(sent: ServiceCall, reply: ServiceReply): FilterVerdict {
  return readEnvelope(reply.value) ?? rewriteUnlessSame(sent.body, requireBody(reply), reply.tags)
}

/** Plano's filters return the body even if they change nothing; the original bytes can then be kept. */
function rewriteUnlessSame(sent: JsonObject, body: JsonObject, tags: ServiceReply['tags']): FilterVerdict {
  return withTags(equalJson(sent, body) ? { action: 'pass' } : { action: 'rewrite', body }, tags)
}

function withTags(verdict: FilterVerdict, tags: ServiceReply['tags']): FilterVerdict {
  return tags === undefined ? verdict : ({ ...verdict, tags } as FilterVerdict)
}

/**
 * A verdict instead of a body: an object whose only field is `plano`. No API has such a body, so a client cannot inject
 * one through a filter that echoes its input. The verdict itself is validated like any other.
 */
function readEnvelope(value: unknown): FilterVerdict | undefined {
  if (!isObject(value) || !Object.hasOwn(value, 'plano') || Object.keys(value).length !== 1) return undefined
  return (value['plano'] ?? {}) as unknown as FilterVerdict
}

function requireBody({ id, value }: ServiceReply): JsonObject {
  if (!isObject(value)) throw failed({ id }, 'returned something that is not a JSON object')
  return value
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
