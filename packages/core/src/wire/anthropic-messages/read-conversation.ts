import type { JsonObject } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'
import { readUnits } from './conversation-units.ts'

/**
 * The conversation of a messages body in chat form: system prompt, texts, images, tool calls and results. Thinking is
 * left out.
 */
export function readConversation(body: JsonObject): ChatMessage[] {
  return readUnits(body).flatMap((unit) => unit.views)
}
