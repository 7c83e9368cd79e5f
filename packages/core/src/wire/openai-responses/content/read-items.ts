import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ReasoningPart, ToolCallPart, TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { claimCallSignatures } from '../../reasoning/call-signature.ts'
import { readList, readString, refuseField, requireObject, requireString } from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readEncryptedContent } from './encrypted-content.ts'
import { rawFields, readContent } from './read-content.ts'

const MESSAGE = new Set(['id', 'role', 'content'])
const CALL = new Set(['type', 'id', 'call_id', 'name', 'arguments', 'input', 'extra_content'])
const OUTPUT = new Set(['type', 'call_id', 'output'])
const REASONING = new Set(['type', 'id', 'summary', 'content', 'encrypted_content'])
const ROLES = new Set(['user', 'assistant', 'system', 'developer'])

function readSignature(item: JsonObject): string | undefined {
  const extra = item.extra_content
  const google = typeof extra === 'object' && extra !== null && !Array.isArray(extra) ? extra.google : undefined
  const signature =
    typeof google === 'object' && google !== null && !Array.isArray(google) ? google.thought_signature : undefined
  return typeof signature === 'string' ? signature : undefined
}

function readCall(item: JsonObject, path: string, kind: 'function' | 'custom'): ToolCallPart {
  const field = kind === 'custom' ? 'input' : 'arguments'
  const text = readString(item, field, `${path}.${field}`)
  return dropUndefined({
    type: 'tool-call' as const,
    id: requireString(item, 'call_id', `${path}.call_id`),
    name: requireString(item, 'name', `${path}.name`),
    arguments: text ?? '',
    kind: kind === 'custom' ? kind : undefined,
    itemId: readString(item, 'id', `${path}.id`),
    signature: readSignature(item),
    raw: rawFields(unknownFields(item, CALL)),
  })
}

function readOutput(item: JsonObject, path: string, kind: 'function' | 'custom'): TurnMessage {
  const output = item.output
  const content = readContent(output, `${path}.output`, 'user')
  const only = content[0]
  // A single text that arrived as a list is written back as a list.
  if (Array.isArray(output) && content.length === 1 && only?.type === 'text' && only.raw === undefined) {
    only.raw = { dialect: 'responses', fields: {} }
  }
  const part = dropUndefined({
    type: 'tool-result' as const,
    callId: requireString(item, 'call_id', `${path}.call_id`),
    content,
    kind: kind === 'custom' ? kind : undefined,
    raw: rawFields(unknownFields(item, OUTPUT)),
  })
  return { role: 'tool', parts: [part] }
}

function readThoughts(list: JsonValue[], path: string): string[] {
  return list.map((entry, index) =>
    requireString(requireObject(entry, `${path}[${index}]`), 'text', `${path}[${index}].text`),
  )
}

/**
 * Reads a reasoning item: one part per summary or text, all with the item's id. The last one has the encrypted content.
 */
function readReasoning(item: JsonObject, path: string): ReasoningPart[] {
  const id = readString(item, 'id', `${path}.id`)
  const encrypted = readString(item, 'encrypted_content', `${path}.encrypted_content`)
  const part = (text: string, summary: boolean) =>
    dropUndefined({ type: 'reasoning' as const, text, summary, id, raw: undefined as ReasoningPart['raw'] })
  const summary = readThoughts(readList(item, 'summary', `${path}.summary`) ?? [], `${path}.summary`)
  const content = readThoughts(readList(item, 'content', `${path}.content`) ?? [], `${path}.content`)
  const parts: ReasoningPart[] = [
    ...summary.map((text) => part(text, true)),
    ...content.map((text) => part(text, false)),
  ]
  if (parts.length === 0) parts.push(part('', true))
  const raw = rawFields(unknownFields(item, REASONING))
  const [first, last] = [parts[0], parts.at(-1)]
  if (first && raw) first.raw = raw
  if (last && encrypted !== undefined) Object.assign(last, readEncryptedContent(encrypted))
  return parts
}

function readMessage(item: JsonObject, path: string): TurnMessage {
  const role = requireString(item, 'role', `${path}.role`)
  if (!ROLES.has(role)) refuseField(`${path}.role`, 'user, assistant, system or developer')
  const parts = readContent(item.content, `${path}.content`, role)
  const listed = Array.isArray(item.content) && parts.length === 1 && parts[0]?.type === 'text'
  return dropUndefined({
    role: role as TurnMessage['role'],
    parts,
    id: readString(item, 'id', `${path}.id`),
    listed: listed ? true : undefined,
    raw: rawFields(unknownFields(item, MESSAGE)),
  })
}

/** Adds parts to the current assistant message, or starts one. */
function attach(messages: TurnMessage[], parts: readonly TurnPart[]): void {
  const current = messages.at(-1)
  if (current?.role === 'assistant') current.parts.push(...parts)
  else messages.push({ role: 'assistant', parts: [...parts] })
}

/**
 * An assistant message is merged with the reasoning or call items before it, so that APIs without items see one
 * message. Its identifying fields are kept on its first part.
 */
function attachMessage(messages: TurnMessage[], message: TurnMessage): void {
  const current = messages.at(-1)
  const joins = current?.role === 'assistant' && message.parts.length > 0 && current.parts.at(-1)?.type !== 'text'
  if (!joins || message.role !== 'assistant') {
    messages.push(message)
    return
  }
  const { parts, id, listed, raw } = message
  const alone = current.id === undefined && current.raw === undefined && current.parts.findLast(isSaid) === undefined
  if (alone) Object.assign(current, dropUndefined({ id, listed, raw }))
  else if (id !== undefined || raw !== undefined)
    markBoundary(parts, { ...raw?.fields, ...(id === undefined ? {} : { id }) })
  current.parts.push(...parts)
}

const isSaid = (part: TurnPart) => part.type === 'text' || part.type === 'refusal'

function markBoundary(parts: readonly TurnPart[], message: JsonObject): void {
  const first = parts[0]
  if (first === undefined || first.type === 'foreign') return
  first.raw = { dialect: 'responses', fields: { ...first.raw?.fields, message } }
}

function readForeign(messages: TurnMessage[], item: JsonObject, kind: string): void {
  const part: TurnPart = { type: 'foreign', dialect: 'responses', kind, value: item }
  if (/_(?:output|response|reference)$/.test(kind)) messages.push({ role: 'user', parts: [part] })
  else attach(messages, [part])
}

function readItem(messages: TurnMessage[], value: JsonValue, path: string): void {
  const item = requireObject(value, path)
  const type = readString(item, 'type', `${path}.type`) ?? 'message'
  if (type === 'message') attachMessage(messages, readMessage(item, path))
  else if (type === 'function_call') attach(messages, [readCall(item, path, 'function')])
  else if (type === 'custom_tool_call') attach(messages, [readCall(item, path, 'custom')])
  else if (type === 'function_call_output') messages.push(readOutput(item, path, 'function'))
  else if (type === 'custom_tool_call_output') messages.push(readOutput(item, path, 'custom'))
  else if (type === 'reasoning') attach(messages, readReasoning(item, path))
  else readForeign(messages, item, type)
}

/** Reads items as messages: consecutive assistant items form one message. */
export function readItems(items: readonly JsonValue[], path: string): TurnMessage[] {
  return readOwnedItems(items, path).messages
}

/** The same, with the index of the message that each item belongs to. */
export function readOwnedItems(
  items: readonly JsonValue[],
  path: string,
): { messages: TurnMessage[]; owners: readonly number[] } {
  const messages: TurnMessage[] = []
  const owners = items.map((item, index) => {
    readItem(messages, item, `${path}[${index}]`)
    return messages.length - 1
  })
  for (const message of messages) message.parts = claimCallSignatures(message.parts)
  return { messages, owners }
}
