import { isJsonObject, type JsonObject, type JsonValue, objectsOf } from '../../json.ts'
import type { Checker } from '../violation.ts'

const PARTS: Readonly<Record<string, readonly string[]>> = {
  system: ['text'],
  developer: ['text'],
  user: ['text', 'image_url', 'input_audio', 'file'],
  assistant: ['text', 'refusal'],
  tool: ['text', 'image_url', 'file'],
  function: ['text'],
}

/** Parts whose value is under their own name; text parts are checked separately. */
const OBJECT_PARTS = ['image_url', 'input_audio', 'file']

function checkPart(part: JsonObject, place: string, check: Checker): void {
  const type = String(part['type'])
  if (type === 'text' || type === 'refusal') {
    check.require(typeof part[type] === 'string', `Missing required parameter: '${place}.${type}'.`, place)
  }
  if (OBJECT_PARTS.includes(type)) {
    check.require(isJsonObject(part[type]), `Missing required parameter: '${place}.${type}'.`, place)
  }
  const image = part['image_url']
  if (type !== 'image_url' || !isJsonObject(image)) return
  const address = /^(https?:\/\/|data:image\/(png|jpe?g|gif|webp);base64,[A-Za-z0-9+/]+=*$)/.test(
    String(image['url'] ?? ''),
  )
  check.require(address, `Invalid '${place}.image_url.url': expected a URL or a base64 data URL of an image.`, place)
}

function checkContent(message: JsonObject, place: string, check: Checker): void {
  const { content, role } = message
  if (typeof content === 'string') return
  const allowed = PARTS[String(role)] ?? []
  const empty = content == null
  if (empty) {
    const other = ['tool_calls', 'function_call', 'refusal', 'audio'].some((field) => message[field] != null)
    const message_ = `Invalid value for '${place}.content': expected a string, got null.`
    check.require(role === 'assistant' && other, message_, `${place}.content`)
    return
  }
  const list = Array.isArray(content) && content.length > 0
  if (!check.require(list, `Invalid type for '${place}.content': expected a string or parts.`, `${place}.content`))
    return
  objectsOf(content).forEach((part, index) => {
    const known = allowed.includes(String(part['type']))
    const at = `${place}.content[${index}]`
    const names = allowed.map((name) => `'${name}'`).join(', ')
    check.require(known, `Invalid value: '${String(part['type'])}'. Supported values are: ${names}.`, `${at}.type`)
    checkPart(part, at, check)
  })
}

function checkCalls(message: JsonObject, place: string, check: Checker): string[] {
  const calls = message['tool_calls']
  if (calls === undefined) return []
  const some = Array.isArray(calls) && calls.length > 0
  if (!check.require(some, `Invalid '${place}.tool_calls': empty array.`, `${place}.tool_calls`)) return []
  return objectsOf(calls).map((call, index) => {
    const at = `${place}.tool_calls[${index}]`
    const inner = call[call['type'] === 'custom' ? 'custom' : 'function']
    const text = isJsonObject(inner) ? (inner['arguments'] ?? inner['input']) : undefined
    const named = isJsonObject(inner) && typeof inner['name'] === 'string' && inner['name'] !== ''
    check.require(
      call['type'] === 'function' || call['type'] === 'custom',
      `Missing required parameter: '${at}.type'.`,
      at,
    )
    check.require(named && typeof text === 'string', `Invalid '${at}.function': name and arguments are strings.`, at)
    check.require(typeof call['id'] === 'string' && call['id'] !== '', `Missing required parameter: '${at}.id'.`, at)
    return String(call['id'])
  })
}

/** Rules for the conversation: known roles, matching parts, and an answer to every tool call directly after it. */
export function checkChatMessages(messages: JsonValue | undefined, check: Checker): void {
  const some = Array.isArray(messages) && messages.length > 0
  if (!check.require(some, "Invalid 'messages': expected a non-empty array.", 'messages')) return
  let waiting: string[] = []
  let answerable = new Set<string>()
  objectsOf(messages).forEach((message, index) => {
    const place = `messages[${index}]`
    const role = String(message['role'])
    const known = Object.hasOwn(PARTS, role)
    const roles = Object.keys(PARTS)
      .map((name) => `'${name}'`)
      .join(', ')
    if (!check.require(known, `Invalid value: '${role}'. Supported values are: ${roles}.`, `${place}.role`)) return
    if (role === 'tool') {
      const id = String(message['tool_call_id'])
      const follows = "messages with role 'tool' must be a response to a preceding message with 'tool_calls'."
      check.require(answerable.has(id), `Invalid parameter: ${follows}`, `${place}.role`)
      waiting = waiting.filter((call) => call !== id)
    } else {
      requireAnswered(waiting, place, check)
      waiting = checkCalls(message, place, check)
      answerable = new Set(waiting)
      check.require(waiting.length === 0 || role === 'assistant', `'tool_calls' belong to the assistant.`, place)
    }
    checkContent(message, place, check)
  })
  requireAnswered(waiting, 'messages', check)
}

function requireAnswered(waiting: readonly string[], place: string, check: Checker): void {
  const rule =
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'."
  check.require(waiting.length === 0, `${rule} Without a response: ${waiting.join(', ')}`, place)
}
