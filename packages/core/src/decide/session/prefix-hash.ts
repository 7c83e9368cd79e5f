import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { Fnv1a64 } from '../../util/text/fnv-1a-64.ts'

const SALT = 'plano-affinity-v1'

/** Hashes that identify the beginning of a conversation. */
export interface ConversationHashes {
  /** 16 hexadecimal digits for tenant, system text and tool names: what a provider's prompt cache may hold. */
  prefix: string
  /** The same including the first user text, which identifies the conversation. Undefined without one. */
  session: string | undefined
}

/** Plano's hashes of a conversation. Equal for equal texts in every client API. */
export function hashConversation(input: {
  messages: readonly ChatMessage[]
  body: JsonObject
  tenant: string | undefined
}): ConversationHashes {
  const { messages, body, tenant = '' } = input
  const system = messages.filter(({ role }) => role === 'system' || role === 'developer').map(textOf)
  const chunks = [SALT, tenant, system.join('\n'), toolNames(body['tools']).join(',')]
  const hash = new Fnv1a64()
  for (const chunk of chunks) hash.add(chunk)
  const prefix = hash.digits()
  const first = messages.find(({ role }) => role === 'user')
  const text = first === undefined ? '' : textOf(first)
  return { prefix, session: text === '' ? undefined : hash.add(text).digits() }
}

function textOf({ content }: ChatMessage): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  const texts = content.flatMap((part) => ('text' in part && typeof part['text'] === 'string' ? [part['text']] : []))
  return texts.join('\n')
}

function toolNames(tools: JsonValue | undefined): string[] {
  if (!Array.isArray(tools)) return []
  return tools.flatMap((tool) => {
    if (!isObject(tool)) return []
    const { function: inner } = tool
    const name = isObject(inner) ? inner['name'] : tool['name']
    return typeof name === 'string' ? [name] : []
  })
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
