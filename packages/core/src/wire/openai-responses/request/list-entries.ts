import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import type { TurnMessage } from '../../../contract/wire/turn.ts'
import { writeMessages } from '../../openai-chat/content/write-messages.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { readOwnedItems } from '../content/read-items.ts'

/** Consecutive input items with their chat messages. Empty for items that chat completions cannot express. */
export interface ConversationEntry {
  items: readonly JsonValue[]
  messages: readonly ChatMessage[]
}

function toChat(message: TurnMessage): ChatMessage[] {
  const foreign = message.parts.every((part) => part.type === 'foreign' || part.type === 'reasoning')
  if (foreign && message.parts.length > 0) return []
  const { listed: _listed, ...plain } = message
  const options = { isNative: true, takesCache: true, losses: [], replays: true, rules: undefined }
  return writeMessages([plain], options) as unknown as ChatMessage[]
}

/** The conversation of a body in pieces, so that unchanged pieces can be written back exactly. */
export function listEntries(body: JsonObject): ConversationEntry[] {
  const { input } = body
  if (typeof input === 'string')
    return [{ items: [{ role: 'user', content: input }], messages: [{ role: 'user', content: input }] }]
  const items = Array.isArray(input) ? input : isJsonObject(input) ? [input] : []
  const { messages, owners } = readOwnedItems(items, 'input')
  const owned: JsonValue[][] = messages.map(() => [])
  for (const [at, item] of items.entries()) owned[owners[at] ?? -1]?.push(item)
  return messages.map((message, index) => ({ items: owned[index] ?? [], messages: toChat(message) }))
}
