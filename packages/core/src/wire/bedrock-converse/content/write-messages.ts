import type { JsonObject } from '../../../contract/json.ts'
import type { Turn, TurnMessage } from '../../../contract/wire/turn.ts'
import { type BlockOptions, writeBlock } from './write-blocks.ts'

interface Message {
  role: 'user' | 'assistant'
  content: JsonObject[]
}

/** Used where the API requires visible text and the conversation has none. */
const FILLER = '.'

const isSystem = ({ role }: TurnMessage) => role === 'system' || role === 'developer'

function writeSystem(turn: Turn, options: BlockOptions): JsonObject[] {
  const late = turn.messages.findIndex((message) => !isSystem(message))
  if (late >= 0 && turn.messages.slice(late).some(isSystem)) {
    options.losses.push({ field: 'messages.system', reason: 'a later system message moves to the front' })
  }
  return turn.messages.filter(isSystem).flatMap(({ parts }) => parts.flatMap((part) => writeBlock(part, options)))
}

/** Messages with alternating roles: consecutive messages of one role are merged. */
function writeTurns(messages: readonly TurnMessage[], options: BlockOptions): Message[] {
  const written: Message[] = []
  for (const message of messages) {
    const role = message.role === 'assistant' ? 'assistant' : 'user'
    const content = message.parts.flatMap((part) => writeBlock(part, { ...options, role: message.role }))
    const last = written.at(-1)
    if (content.length === 0) continue
    if (last?.role === role) last.content.push(...content)
    else written.push({ role, content })
  }
  return written
}

/** In a user message, tool results come first, each followed by its cache point. */
function orderResults(content: readonly JsonObject[]): JsonObject[] {
  const first = content.findIndex((block) => block.toolResult !== undefined)
  if (first <= 0 && !content.slice(1).some((block) => block.toolResult !== undefined)) return [...content]
  const results: JsonObject[] = []
  const rest: JsonObject[] = []
  let target = rest
  for (const block of content) {
    if (block.cachePoint === undefined) target = block.toolResult === undefined ? rest : results
    target.push(block)
  }
  return [...results, ...rest]
}

function fitUser(content: readonly JsonObject[]): JsonObject[] {
  const ordered = orderResults(content)
  const lonely =
    ordered.some((block) => block.document !== undefined) && !ordered.some((block) => block.text !== undefined)
  return lonely ? [...ordered, { text: FILLER }] : ordered
}

/** The API refuses trailing white space in an answer that the model should continue. */
function trimLast(messages: readonly Message[]): void {
  const last = messages.at(-1)
  const block = last?.role === 'assistant' ? last.content.at(-1) : undefined
  if (typeof block?.text === 'string') block.text = block.text.trimEnd()
}

/** Claude from 4.6 on refuses a conversation that ends with an answer. */
function askToGoOn(messages: Message[], { rules, losses }: BlockOptions): void {
  const last = messages.at(-1)
  if (rules?.prefill !== false || last?.role !== 'assistant') return
  if (last.content.some((block) => block.toolUse !== undefined)) return
  messages.push({ role: 'user', content: [{ text: 'Continue.' }] })
  losses.push({ field: 'messages', reason: 'the model does not continue an answer and is asked to in a message' })
}

/** `system` and `messages` of a request. */
export function writeMessages(turn: Turn, options: BlockOptions): JsonObject {
  const system = writeSystem(turn, options)
  const messages = writeTurns(
    turn.messages.filter((message) => !isSystem(message)),
    options,
  )
  if (messages[0]?.role !== 'user') messages.unshift({ role: 'user', content: [{ text: FILLER }] })
  trimLast(messages)
  askToGoOn(messages, options)
  const fitted = messages.map(({ role, content }) => ({ role, content: role === 'user' ? fitUser(content) : content }))
  return system.length === 0 ? { messages: fitted } : { system, messages: fitted }
}
