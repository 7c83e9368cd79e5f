import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'

/** The body with other messages; everything else stays as the client sent it. */
export function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject {
  return { ...body, messages: [...messages] as JsonValue[] }
}
