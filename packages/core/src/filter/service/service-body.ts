import type { ClientDialect } from '../../contract/dialect.ts'
import type { FilterRequest, FilterVerdict } from '../../contract/filter.ts'
import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'
import { failed } from '../policy/call-link.ts'

const PATHS: Readonly<Record<ClientDialect, string>> = {
  chat: '/v1/chat/completions',
  messages: '/v1/messages',
  responses: '/v1/responses',
}

/** What a service is sent: a body, and the path of the API that the body belongs to. */
export interface ServiceCall {
  body: JsonObject
  path: string
}

/**
 * The request as Plano shows it to filters: the client's own body and path. Before an agent it is always chat
 * completions, and only the messages of the reply count.
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

/** What a service's reply makes of the request. Throws `filter_failed` when it is no body. */
export function readServiceReply(id: string, request: FilterRequest, reply: unknown): FilterVerdict {
  const body = requireBody(id, reply)
  if (request.place !== 'agent') return { action: 'rewrite', body }
  const { messages } = body
  if (!Array.isArray(messages)) throw failed({ id }, 'answered a body without messages')
  return { action: 'rewrite', messages: messages as unknown as ChatMessage[] }
}

export function requireBody(id: string, reply: unknown): JsonObject {
  if (typeof reply !== 'object' || reply === null || Array.isArray(reply))
    throw failed({ id }, 'answered something that is not a JSON object')
  return reply as JsonObject
}
