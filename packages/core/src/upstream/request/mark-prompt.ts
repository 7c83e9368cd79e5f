import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Dialect } from '../../contract/wire/dialect.ts'

/** The shortest prefix that providers cache, in tokens of four characters. */
const LEAST_TOKENS = 1024
const CHARS_PER_TOKEN = 4
/** Gateways that pass cache markers in chat completions on to models that support them. */
const MARKED_GATEWAYS = new Set(['digitalocean', 'openrouter', 'edenai'])

export interface MarkOptions {
  dialect: Dialect
  provider: string
  /** Model id in the upstream's API. */
  model: string
  minTokens: number
  /** How prompts are marked. "auto": as the provider expects it. */
  strategy: 'auto' | 'breakpoints' | 'content_part' | 'none'
  /** How long the prefix is cached. Undefined: the provider's default. */
  ttl: '5m' | '1h' | undefined
}

/**
 * Adds prompt cache markers where the provider expects them: at the end of the system prompt or tools and of the last
 * message (messages API), or on the system prompt (Claude behind chat completions). Leaves the body unchanged when the
 * client set markers itself or the prefix is too short to be cached.
 */
export function markPrompt(body: JsonObject, options: MarkOptions): JsonObject {
  const { dialect, minTokens, ttl } = options
  if (!isMarked(options)) return body
  const marker: JsonObject = { type: 'ephemeral', ...(ttl === undefined ? {} : { ttl }) }
  const prefix = dialect === 'messages' ? [body['system'], body['tools']] : [systemOf(body), body['tools']]
  const chars = prefix.reduce<number>((sum, part) => sum + (part === undefined ? 0 : JSON.stringify(part).length), 0)
  if (chars / CHARS_PER_TOKEN < Math.max(LEAST_TOKENS, minTokens)) return body
  if (JSON.stringify(body).includes('"cache_control"')) return body
  return dialect === 'messages' ? markMessages(body, marker) : markChat(body, marker)
}

function isMarked({ dialect, provider, model, strategy }: MarkOptions): boolean {
  if (strategy === 'breakpoints') return dialect === 'messages'
  if (strategy === 'content_part') return dialect === 'chat'
  if (strategy === 'none') return false
  return (
    dialect === 'messages' || (dialect === 'chat' && MARKED_GATEWAYS.has(provider) && /claude|anthropic/i.test(model))
  )
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function systemOf(body: JsonObject): JsonValue | undefined {
  const { messages } = body
  const list = Array.isArray(messages) ? messages.filter(isObject) : []
  return list.find(({ role }) => role === 'system' || role === 'developer')?.['content'] ?? list[0]?.['content']
}

function markMessages(body: JsonObject, marker: JsonObject): JsonObject {
  const system = markContent(body['system'], marker)
  const marked: JsonObject = { ...body }
  if (system !== undefined) marked['system'] = system
  else if (Array.isArray(body['tools'])) marked['tools'] = markLast(body['tools'], { marker, may: () => true })
  const messages = Array.isArray(body['messages']) ? body['messages'] : []
  const last = messages.at(-1)
  const content = isObject(last) ? markContent(last['content'], marker) : undefined
  if (isObject(last) && content !== undefined) marked['messages'] = [...messages.slice(0, -1), { ...last, content }]
  return marked
}

function markChat(body: JsonObject, marker: JsonObject): JsonObject {
  const messages = Array.isArray(body['messages']) ? body['messages'] : []
  const isSystem = (message: JsonValue) =>
    isObject(message) && (message['role'] === 'system' || message['role'] === 'developer')
  const at = Math.max(0, messages.findIndex(isSystem))
  const message = messages[at]
  const content = isObject(message) ? markContent(message['content'], marker) : undefined
  if (!isObject(message) || content === undefined) return body
  return { ...body, messages: messages.with(at, { ...message, content }) }
}

/** Blocks that may carry a marker: not thinking or empty texts. */
function isCacheable(block: JsonObject): boolean {
  if (block['type'] === 'thinking' || block['type'] === 'redacted_thinking') return false
  return block['type'] !== 'text' || (typeof block['text'] === 'string' && block['text'] !== '')
}

/** Marks the last cacheable block. Undefined if there is none. */
function markContent(content: JsonValue | undefined, marker: JsonObject): JsonValue[] | undefined {
  if (typeof content === 'string')
    return content === '' ? undefined : [{ type: 'text', text: content, cache_control: marker }]
  if (!Array.isArray(content) || !content.some((block) => isObject(block) && isCacheable(block))) return undefined
  return markLast(content, { marker, may: isCacheable })
}

function markLast(
  blocks: readonly JsonValue[],
  { marker, may }: { marker: JsonObject; may(block: JsonObject): boolean },
): JsonValue[] {
  const at = blocks.findLastIndex((block) => isObject(block) && may(block))
  const block = blocks[at]
  return isObject(block) ? blocks.with(at, { ...block, cache_control: marker }) : [...blocks]
}
