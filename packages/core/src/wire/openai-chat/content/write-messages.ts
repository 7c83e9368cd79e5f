import type { JsonObject } from '../../../contract/json.ts'
import type { WireRules } from '../../../contract/wire/grammar.ts'
import type { ReasoningPart, ToolCallPart, ToolResultPart, TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { wrapCustomInput } from '../../tools/custom-tool.ts'
import { NO_REASONING, writeReasoning } from './convert-reasoning.ts'
import { type ContentOptions, hasCache, isPlainText, onlyTexts, writePart, writeParts } from './write-content.ts'

export interface MessageOptions extends ContentOptions {
  /** Whether reasoning is sent back to the model. */
  replays: boolean
  rules: WireRules | undefined
}

/** Images from tool results, which go into a user message after the tool messages. */
type PendingParts = JsonObject[]

export function writeMessages(messages: readonly TurnMessage[], options: MessageOptions): JsonObject[] {
  const written: JsonObject[] = []
  let pending: PendingParts = []
  messages.forEach((message, index) => {
    const path = `messages[${index}]`
    if (message.role === 'tool') {
      written.push(...writeToolMessages(message, path, { ...options, pending }))
      return
    }
    if (pending.length > 0 && message.role !== 'user') {
      written.push({ role: 'user', content: pending })
      pending = []
    }
    const next = writeMessage(message, path, options)
    if (pending.length > 0 && next !== undefined) {
      next['content'] = [...pending, ...asParts(next['content'])]
      pending = []
    }
    if (next !== undefined) written.push(next)
  })
  if (pending.length > 0) written.push({ role: 'user', content: pending })
  return written
}

function asParts(content: JsonObject[string]): JsonObject[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return Array.isArray(content) ? (content as JsonObject[]) : []
}

function writeMessage(message: TurnMessage, path: string, options: MessageOptions): JsonObject | undefined {
  const written =
    message.role === 'assistant'
      ? writeAssistantMessage(message, path, options)
      : writePlainMessage(message, path, options)
  if (written === undefined) return undefined
  if (message.name !== undefined) written['name'] = message.name
  if (options.isNative && message.raw?.dialect === 'chat') mergeRaw(written, message.raw.fields)
  return written
}

function writePlainMessage(message: TurnMessage, path: string, options: MessageOptions): JsonObject | undefined {
  const { role, parts } = message
  const keepsList = options.isNative && message.listed === true
  if (!keepsList && isPlainText(parts, options)) return { role, content: parts[0].text }
  const keepsCache = options.takesCache && hasCache(parts)
  const texts = role === 'user' || keepsList || keepsCache ? undefined : onlyTexts(parts)
  if (texts?.length === 0) return undefined
  if (texts !== undefined) return { role, content: texts.join('\n') }
  const content = writeParts(parts, path, { ...options, role })
  return content.length === 0 && !keepsList ? undefined : { role, content }
}

function writeAssistantMessage(message: TurnMessage, path: string, options: MessageOptions): JsonObject | undefined {
  const written: JsonObject = { role: 'assistant', content: writeAssistantContent(message, path, options) }
  const reasoning = message.parts.filter((part) => part.type === 'reasoning')
  addReasoning(written, reasoning, { ...options, path })
  const refusal = message.parts.flatMap((part) => (part.type === 'refusal' ? [part.text] : []))
  if (refusal.length > 0 && knowsRefusals(options) && !(options.isNative && message.listed))
    written['refusal'] = refusal.join('')
  for (const part of message.parts) {
    if (part.type === 'audio' && part.raw?.dialect === 'chat') written['audio'] = part.raw.fields
  }
  const calls = message.parts.filter((part) => part.type === 'tool-call')
  if (calls.length > 0) written['tool_calls'] = calls.map((call) => writeToolCall(call, options))
  const isEmpty = written['content'] === null && Object.keys(written).length === 2
  // Everything in the message was lost. The losses are recorded, and the API would refuse an empty message.
  return isEmpty && message.parts.length > 0 ? undefined : written
}

function addReasoning(written: JsonObject, parts: ReasoningPart[], options: MessageOptions & { path: string }): void {
  const { rules, replays } = options
  if (!replays) {
    if (parts.length > 0) recordLoss(options, `${options.path}.reasoning`, 'the target does not read earlier reasoning')
  } else if (rules?.replayReasoning !== undefined) {
    // Models with this rule require the field on every assistant message, even without reasoning.
    written[rules.reasoningField ?? 'reasoning_content'] = parts.map((part) => part.text).join('') || NO_REASONING
  } else {
    Object.assign(written, writeReasoning(parts, 'chat'))
  }
}

/** Refusals are a field of OpenAI's own service. Other providers get them as text. */
function knowsRefusals({ isNative, rules }: MessageOptions): boolean {
  return isNative || rules?.openAiFields !== false
}

const ASSISTANT_CONTENT: ReadonlySet<string> = new Set(['text', 'foreign', 'image', 'file'])

function writeAssistantContent(message: TurnMessage, path: string, options: MessageOptions): JsonObject[string] {
  const keepsList = options.isNative && message.listed === true
  const parts = message.parts.filter(
    (part) => ASSISTANT_CONTENT.has(part.type) || (part.type === 'refusal' && (keepsList || !knowsRefusals(options))),
  )
  if (parts.length === 0) return keepsList ? [] : null
  if (keepsList || (options.takesCache && hasCache(parts))) {
    return writeParts(parts, path, options)
  }
  const texts: string[] = []
  parts.forEach((part, index) => {
    if (part.type === 'text' || part.type === 'refusal') texts.push(part.text)
    else recordLoss(options, `${path}.content[${index}]`, `an assistant message has no ${part.type} here`)
  })
  return texts.length === 0 ? null : texts.join('')
}

/** Writes a tool call. Free-text calls from other APIs become functions with an `input`. */
export function writeToolCall(call: ToolCallPart, options: { isNative: boolean }): JsonObject {
  const isCustom = call.kind === 'custom'
  const written: JsonObject =
    isCustom && options.isNative
      ? { id: call.id, type: 'custom', custom: { name: call.name, input: call.arguments } }
      : { id: call.id, type: 'function', function: { name: call.name, arguments: writeArguments(call) } }
  if (call.signature !== undefined) written['extra_content'] = { google: { thought_signature: call.signature } }
  if (options.isNative && call.raw?.dialect === 'chat') mergeRaw(written, call.raw.fields)
  return written
}

function writeArguments(call: ToolCallPart): string {
  if (call.kind === 'custom') return wrapCustomInput(call.arguments)
  return call.arguments === '' ? '{}' : call.arguments
}

function writeToolMessages(
  message: TurnMessage,
  path: string,
  options: MessageOptions & { pending: PendingParts },
): JsonObject[] {
  return message.parts.flatMap((part, index) => {
    if (part.type !== 'tool-result') {
      return recordLoss(options, `${path}.content[${index}]`, `a tool message has no ${part.type}`) ?? []
    }
    const written = dropUndefined({
      role: 'tool',
      tool_call_id: part.callId,
      name: options.isNative ? part.name : undefined,
      content: writeResultContent(part, { ...options, path, listed: message.listed === true }),
    }) as JsonObject
    if (options.isNative && message.raw?.dialect === 'chat') mergeRaw(written, message.raw.fields)
    return [written]
  })
}

interface ResultOptions extends MessageOptions {
  pending: PendingParts
  path: string
  listed: boolean
}

function writeResultContent(part: ToolResultPart, options: ResultOptions): JsonObject[string] {
  if (options.isNative && options.listed) {
    return writeParts(part.content, options.path, options)
  }
  const texts: string[] = []
  part.content.forEach((inner, index) => {
    if (inner.type === 'text') texts.push(inner.text)
    else addResultPart(inner, index, { ...options, texts })
  })
  const text = texts.join('\n')
  return part.isError === true ? markError(text) : text
}

/** A tool message contains only text. Images and files go into a following user message. */
function addResultPart(inner: TurnPart, index: number, options: ResultOptions & { texts: string[] }): void {
  const written = writePart(inner, `${options.path}.content[${index}]`, options)
  if (written === undefined) return
  if (written['type'] === 'text' && typeof written['text'] === 'string') options.texts.push(written['text'])
  else options.pending.push(written)
}

/** Chat completions have no error flag on tool messages, so the text says it. */
function markError(text: string): string {
  return /^\W{0,2}error\b/i.test(text) ? text : `Error: ${text}`
}
