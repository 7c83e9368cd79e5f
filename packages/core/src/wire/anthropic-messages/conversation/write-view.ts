import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { readMessages } from '../../openai-chat/content/read-messages.ts'
import { writeBlocks } from '../content/write-blocks.ts'

/**
 * A chat message as blocks. Content that blocks cannot express was not part of the conversation that filters received.
 */
export function writeView(
  message: ChatMessage,
  path: string,
): { role: 'system' | 'user' | 'assistant'; blocks: JsonObject[] } {
  const [read] = readMessages([message as unknown as JsonValue])
  const blocks = writeBlocks(read?.parts ?? [], path, { isNative: true, source: 'chat', losses: [] })
  if (message.role === 'assistant') return { role: 'assistant', blocks }
  return { role: message.role === 'system' || message.role === 'developer' ? 'system' : 'user', blocks }
}
