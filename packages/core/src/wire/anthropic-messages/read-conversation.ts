import type { JsonObject } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'
import { readUnits } from './conversation-units.ts'

/** The conversation of a messages body in chat form: system, texts, images, tool calls and results; thinking stays out. */
export function readConversation(body: JsonObject): ChatMessage[] {
  return readUnits(body).flatMap((unit) => unit.views)
}
