import type { JsonObject } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { Loss } from '../../../contract/wire/grammar.ts'
import type { ReasoningPart, ToolCallPart, ToolResultPart, TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { ownFields, writeContent } from './write-content.ts'

export interface ItemOptions {
  /** The dialect that the turn was read from. */
  source: Dialect
  losses: Loss[]
}

/** Clients and servers parse arguments as JSON, which an empty text is not. */
export const NO_ARGUMENTS = '{}'

export function writeCallItem(part: ToolCallPart): JsonObject {
  const custom = part.kind === 'custom'
  return dropUndefined({
    type: custom ? 'custom_tool_call' : 'function_call',
    id: part.itemId,
    call_id: part.id,
    name: part.name,
    [custom ? 'input' : 'arguments']: custom ? part.arguments : part.arguments || NO_ARGUMENTS,
    ...ownFields(part),
  })
}

const markError = (text: string) => (/^\W{0,2}error\b/i.test(text) ? text : `Error: ${text}`)

function writeResultItem(part: ToolResultPart, losses: Loss[]): JsonObject {
  const output = writeContent(part.content, { role: 'user', listed: false }, { losses })
  let text = Array.isArray(output) && output.length === 0 ? '' : output
  if (part.isError) {
    losses.push({ field: 'tool_result.is_error', reason: 'written as text: the responses API has no field for it' })
    text = typeof text === 'string' ? markError(text) : [{ type: 'input_text', text: 'Error:' }, ...text]
  }
  return {
    type: part.kind === 'custom' ? 'custom_tool_call_output' : 'function_call_output',
    call_id: part.callId,
    output: text,
    ...ownFields(part),
  }
}

/** Writes consecutive reasoning parts with one id as one item. Encrypted content is sent back only to OpenAI. */
export function writeReasoningItem(parts: readonly ReasoningPart[], encrypted: string | undefined): JsonObject {
  const filled = parts.filter((part) => part.text !== '')
  const content = filled.filter((part) => part.summary === false)
  const first = parts[0]
  return dropUndefined({
    type: 'reasoning',
    id: first?.id,
    summary: filled.filter((part) => part.summary !== false).map(({ text }) => ({ type: 'summary_text', text })),
    content: content.length === 0 ? undefined : content.map(({ text }) => ({ type: 'reasoning_text', text })),
    encrypted_content: encrypted,
    ...(first === undefined ? {} : ownFields(first)),
  })
}

function writeHistoryReasoning(parts: readonly ReasoningPart[], options: ItemOptions): JsonObject | undefined {
  const last = parts.findLast((part) => part.redacted !== undefined || part.signature !== undefined)
  const maker = (last ?? parts[0])?.origin ?? options.source
  const own = maker === 'responses'
  // OpenAI refuses reasoning that it did not create, and recognises its own by id or encrypted content.
  if (options.source !== 'responses' && (last?.redacted === undefined || !own)) {
    options.losses.push({ field: 'reasoning', reason: 'reasoning of another provider cannot be sent to this one' })
    return undefined
  }
  if (!own) {
    options.losses.push({ field: 'reasoning', reason: `only ${maker} can read this signature` })
    return undefined
  }
  return writeReasoningItem(parts, last?.redacted)
}

/** Kinds of parts that share an item with their neighbours. */
const kindOf = (part: TurnPart) => {
  if (part.type === 'reasoning') return `reasoning ${part.id ?? ''}`
  return part.type === 'tool-call' || part.type === 'tool-result' || part.type === 'foreign' ? undefined : 'message'
}

const startsMessage = (part: TurnPart) =>
  part.type !== 'foreign' && part.raw?.dialect === 'responses' && part.raw.fields.message !== undefined

/** A signature covers the reasoning before it, so it ends the item. */
const isProven = (part: TurnPart | undefined) =>
  part?.type === 'reasoning' && (part.signature !== undefined || part.redacted !== undefined)

const NONE: ReadonlySet<string> = new Set()

/** Groups consecutive parts that form one item. Parts whose type is in `alone` are not grouped. */
export function groupParts(parts: readonly TurnPart[], alone: ReadonlySet<string> = NONE): TurnPart[][] {
  const groups: TurnPart[][] = []
  let kind: string | undefined
  for (const part of parts) {
    const own = alone.has(part.type) ? undefined : kindOf(part)
    const current = groups.at(-1)
    const joins = own !== undefined && own === kind && !startsMessage(part) && !isProven(current?.at(-1))
    if (current && joins) current.push(part)
    else groups.push([part])
    kind = own
  }
  return groups
}

function writeMessageItem(message: TurnMessage, parts: readonly TurnPart[], options: ItemOptions): JsonObject {
  const role = message.role === 'tool' ? 'user' : message.role
  const own = message.raw?.dialect === 'responses' ? message.raw.fields : {}
  const { instructions: _instructions, ...fields } = own
  const content = writeContent(
    parts,
    { role, listed: message.listed === true },
    { losses: options.losses, role: message.role },
  )
  return dropUndefined({ role, content, id: message.id, ...fields })
}

function writeGroup(message: TurnMessage, parts: readonly TurnPart[], options: ItemOptions): JsonObject | undefined {
  const first = parts[0]
  if (first?.type === 'tool-call') return writeCallItem(first)
  if (first?.type === 'tool-result') return writeResultItem(first, options.losses)
  if (first?.type === 'reasoning')
    return writeHistoryReasoning(
      parts.filter((part) => part.type === 'reasoning'),
      options,
    )
  if (first?.type === 'foreign' && isItem(first.kind)) {
    if (first.dialect === 'responses') return first.value
    options.losses.push({ field: `messages.${first.kind}`, reason: `only ${first.dialect} supports it` })
    return undefined
  }
  if (first && startsMessage(first) && first.type !== 'foreign') {
    const fields = first.raw?.fields.message as JsonObject
    const listed = message.listed === true
    return writeMessageItem(
      { role: 'assistant', parts: [], listed, raw: { dialect: 'responses', fields } },
      parts,
      options,
    )
  }
  return writeMessageItem(message, parts, options)
}

/** Kinds of content that belong inside a message. Every other foreign kind is an item of its own. */
const isItem = (kind: string) => !/^(?:input|output)_|_(?:text|screenshot|image|file)$/.test(kind)

/** Writes a message as input items, in the order of its parts. */
export function writeItems(message: TurnMessage, options: ItemOptions): JsonObject[] {
  if (message.name !== undefined) {
    options.losses.push({ field: 'messages.name', reason: 'messages have no name in the responses API' })
  }
  // The API refuses an empty list of content.
  if (message.parts.length === 0) return options.source === 'responses' ? [writeMessageItem(message, [], options)] : []
  return groupParts(message.parts)
    .map((parts) => writeGroup(message, parts, options))
    .filter((item) => item !== undefined)
}
