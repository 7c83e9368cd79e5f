import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { readMessages } from '../../openai-chat/content/read-messages.ts'
import { readString } from '../../shape/check-field.ts'
import { writeItems } from '../content/write-items.ts'
import { type ConversationEntry, listEntries } from './list-entries.ts'

/** Instructions and input of a responses body in chat form. Throws PlanoError `invalid_request`. */
export function readConversation(body: JsonObject): ChatMessage[] {
  const instructions = readString(body, 'instructions')
  const first: ChatMessage[] = instructions === undefined ? [] : [{ role: 'system', content: instructions }]
  return [...first, ...listEntries(body).flatMap(({ messages }) => messages)]
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function toItems(message: ChatMessage): JsonObject[] {
  const turns = readMessages([message as unknown as JsonValue])
  // Filters produce messages in chat form, so nothing can be lost here.
  return turns.flatMap((turn) => writeItems(turn, { source: 'chat', losses: [] }))
}

/** Whether an entry's messages appear unchanged at this index of the new list. */
const standsAt = (entry: ConversationEntry, messages: readonly ChatMessage[], at: number) =>
  entry.messages.length > 0 && entry.messages.every((message, index) => same(message, messages[at + index]))

/** Entries that chat completions cannot express stay before the entry that followed them. */
function hiddenBefore(entries: readonly ConversationEntry[], from: number, to: number): JsonValue[] {
  return entries.slice(from, to).flatMap(({ items, messages }) => (messages.length === 0 ? items : []))
}

function mergeEntries(entries: readonly ConversationEntry[], messages: readonly ChatMessage[]): JsonValue[] {
  const visible = entries.reduce((count, entry) => count + entry.messages.length, 0)
  const replaces = visible === messages.length
  const items: JsonValue[] = []
  let entry = 0
  let at = 0
  while (at < messages.length) {
    const found = entries.findIndex((candidate, index) => index >= entry && standsAt(candidate, messages, at))
    const kept = found < 0 ? undefined : entries[found]
    if (kept !== undefined) {
      items.push(...hiddenBefore(entries, entry, found), ...kept.items)
      entry = found + 1
      at += kept.messages.length
      continue
    }
    const next = entries.findIndex(({ messages: expressed }, index) => index >= entry && expressed.length > 0)
    const message = messages[at]
    if (replaces && next >= 0) {
      items.push(...hiddenBefore(entries, entry, next))
      entry = next + 1
    }
    if (message !== undefined) items.push(...toItems(message))
    at += 1
  }
  return [...items, ...hiddenBefore(entries, entry, entries.length)]
}

const textOf = (message: ChatMessage | undefined) =>
  message?.role === 'system' && typeof message.content === 'string' ? message.content : undefined

/**
 * Replaces the conversation of a responses body. Items of unchanged messages, including those that chat completions
 * cannot express, stay exactly as they were. Returns a new body.
 */
export function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject {
  const { instructions, ...rest } = body
  const text = instructions === undefined || instructions === null ? undefined : textOf(messages[0])
  const spoken = text === undefined ? messages : messages.slice(1)
  const kept = text === undefined ? rest : { ...rest, instructions: text }
  const [only] = spoken
  if (
    typeof body.input === 'string' &&
    spoken.length === 1 &&
    only?.role === 'user' &&
    typeof only.content === 'string'
  ) {
    return { ...kept, input: only.content }
  }
  if (spoken.length === 0 && body.input === undefined) return kept
  return { ...kept, input: mergeEntries(listEntries(body), spoken) }
}
