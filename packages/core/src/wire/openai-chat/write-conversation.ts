import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'

/** Replaces the messages of a body; everything else stays as the client sent it. */
export function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject {
  return { ...body, messages: [...messages] as JsonValue[] }
}
