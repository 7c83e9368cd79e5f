import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { type BlockOptions, cleanToolId, writeBlocks } from './write-blocks.ts'

export interface MessageOptions extends BlockOptions {
  /** System messages may appear between the others. */
  takesMidSystem: boolean
}

interface Draft {
  role: 'user' | 'assistant' | 'system'
  blocks: JsonObject[]
  /** The content was a single string in this API. */
  isPlain: boolean
  raw: JsonObject | undefined
}

export interface WrittenMessages {
  system: JsonValue | undefined
  messages: JsonObject[]
}

/**
 * Writes the conversation according to Anthropic's rules: system texts separate, alternating roles, tool results first
 * in their message and directly after their call, no empty texts, no trailing white space in a final assistant message.
 */
export function writeMessages(messages: readonly TurnMessage[], options: MessageOptions): WrittenMessages {
  const { system, rest } = splitSystem(messages, options)
  const drafts: Draft[] = []
  for (const [message, index] of rest) addMessage(drafts, message, { ...options, path: `messages[${index}]` })
  if (!options.isNative) settleOrphans(drafts)
  for (const draft of drafts) if (draft.role === 'user') draft.blocks = resultsFirst(draft.blocks)
  trimLast(drafts)
  if (!options.isNative && drafts[0]?.role !== 'user') {
    drafts.unshift({ role: 'user', blocks: [{ type: 'text', text: '.' }], isPlain: false, raw: undefined })
    recordLoss(options, 'messages', 'the API requires a user message first, so one was added')
  }
  return { system: writeSystem(system, options), messages: drafts.map(writeDraft) }
}

interface SplitMessages {
  system: TurnMessage[]
  rest: [TurnMessage, number][]
}

function isSystem(message: TurnMessage): boolean {
  return message.role === 'system' || message.role === 'developer'
}

function splitSystem(messages: readonly TurnMessage[], options: MessageOptions): SplitMessages {
  const system: TurnMessage[] = []
  const rest: [TurnMessage, number][] = []
  messages.forEach((message, index) => {
    const isLate = rest.length > 0
    if (!isSystem(message) || (isLate && options.takesMidSystem)) rest.push([message, index])
    else {
      system.push(message)
      if (isLate) recordLoss(options, `messages[${index}]`, 'a later system message moved to the front')
    }
  })
  return { system, rest }
}

function writeSystem(messages: readonly TurnMessage[], options: MessageOptions): JsonValue | undefined {
  const [first] = messages
  if (first === undefined) return undefined
  const parts: TurnPart[] = messages.flatMap((message) => message.parts)
  const [only] = parts
  const isPlain = parts.length === 1 && only?.type === 'text' && only.cache === undefined
  const keepsList = options.isNative && first.listed === true
  if (isPlain && !keepsList) return only.text.trim() === '' ? undefined : only.text
  const blocks = writeBlocks(parts, 'system', options)
  return blocks.length > 0 || keepsList ? blocks : undefined
}

function addMessage(drafts: Draft[], message: TurnMessage, options: MessageOptions & { path: string }): void {
  const role = message.role === 'assistant' ? 'assistant' : isSystem(message) ? 'system' : 'user'
  const blocks = writeBlocks(message.parts, options.path, { ...options, role: message.role })
  if (message.name !== undefined) recordLoss(options, `${options.path}.name`, 'messages have no names here')
  const last = drafts.at(-1)
  if (last !== undefined && last.role === role && role !== 'system') {
    last.blocks.push(...blocks)
    last.isPlain = false
    return
  }
  // The API refuses a message without blocks.
  if (blocks.length === 0 && !options.isNative) return
  const isPlain = options.isNative && message.listed !== true && message.role !== 'tool'
  const raw = options.isNative && message.raw?.dialect === 'messages' ? message.raw.fields : undefined
  drafts.push({ role, blocks, isPlain, raw })
}

/** The API refuses a tool result whose call is not in the previous message. It becomes plain text. */
function settleOrphans(drafts: Draft[]): void {
  let before: Draft | undefined
  for (const draft of drafts) {
    const previous = before
    if (draft.role !== 'system') before = draft
    if (draft.role !== 'user') continue
    const calls = new Set(previous?.role === 'assistant' ? previous.blocks.map((block) => block['id']) : [])
    draft.blocks = draft.blocks.flatMap((block) => {
      if (block['type'] !== 'tool_result' || calls.has(block['tool_use_id'])) return [block]
      return describeResult(block)
    })
  }
}

function describeResult(block: JsonObject): JsonObject[] {
  const head = `Result of tool call ${cleanToolId(String(block['tool_use_id']))}:`
  const { content } = block
  if (typeof content === 'string') return [{ type: 'text', text: `${head} ${content}` }]
  const inner = Array.isArray(content) ? content.filter(isJsonObject) : []
  return [{ type: 'text', text: head }, ...inner]
}

function resultsFirst(blocks: JsonObject[]): JsonObject[] {
  const results = blocks.filter((block) => block['type'] === 'tool_result')
  if (results.length === 0 || results.length === blocks.length) return blocks
  return [...results, ...blocks.filter((block) => block['type'] !== 'tool_result')]
}

function trimLast(drafts: Draft[]): void {
  const last = drafts.at(-1)
  const block = last?.blocks.at(-1)
  if (last?.role !== 'assistant' || block?.['type'] !== 'text' || typeof block['text'] !== 'string') return
  last.blocks[last.blocks.length - 1] = { ...block, text: block['text'].trimEnd() }
}

function writeDraft({ role, blocks, isPlain, raw }: Draft): JsonObject {
  const [only] = blocks
  const text = blocks.length === 1 && isPlain && only?.['cache_control'] === undefined ? only?.['text'] : undefined
  const message: JsonObject = { role, content: typeof text === 'string' ? text : blocks }
  if (raw !== undefined) mergeRaw(message, raw)
  return message
}
