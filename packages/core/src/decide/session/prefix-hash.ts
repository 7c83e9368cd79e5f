import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'

const SALT = 'plano-affinity-v1'
const SEPARATOR = 0x1f
const encoder = new TextEncoder()

/** Hashes that identify the beginning of a conversation. */
export interface ConversationHashes {
  /** 16 hexadecimal digits for tenant, system text and tool names: what a provider's prompt cache may hold. */
  prefix: string
  /** The same including the first user text, which identifies the conversation. Undefined without one. */
  session: string | undefined
}

/** 64-bit FNV-1a in two 32-bit halves, so that every product stays below 2^53. */
class Fnv1a64 {
  private high = 0xcbf29ce4
  private low = 0x84222325

  add(chunk: string): this {
    for (const byte of encoder.encode(chunk)) this.mix(byte)
    this.mix(SEPARATOR)
    return this
  }

  private mix(byte: number): void {
    const low = (this.low ^ byte) >>> 0
    // The prime is 2^40 + 0x1b3.
    const product = low * 0x1b3
    this.high = (this.high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) % 2 ** 32
    this.low = product % 2 ** 32
  }

  digits(): string {
    const hex = (half: number) => half.toString(16).padStart(8, '0')
    return hex(this.high) + hex(this.low)
  }
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
