import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { readRequest as readChatRequest } from '../../openai-chat/request/read-request.ts'
import { writeRequest as writeChatRequest } from '../../openai-chat/request/write-request.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { readRequest } from './read-request.ts'
import { writeRequest } from './write-request.ts'

/** Reading a conversation needs neither ids nor time. */
const CONTEXT: WireContext = { createId: (prefix) => prefix, nowSeconds: () => 0 }

/**
 * The conversation of a generateContent body in chat form. Throws PlanoError `invalid_request` like the request reader.
 */
export function readConversation(body: JsonObject): ChatMessage[] {
  const { messages, ...turn } = readRequest(body, CONTEXT)
  const visible = messages.map((message) => ({
    ...message,
    parts: message.parts.filter((part) => part.type !== 'reasoning'),
  }))
  const bare = { ...turn, messages: visible.filter(({ parts }) => parts.length > 0), tools: [], extras: {} }
  if (bare.messages.length === 0) return []
  return writeChatRequest(bare, CONTEXT).body['messages'] as unknown as ChatMessage[]
}

/** Replaces the conversation of a body; all other fields stay. */
export function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject {
  if (JSON.stringify(readConversation(body)) === JSON.stringify(messages)) return body
  const turn = readChatRequest({ messages: messages as unknown as JsonValue })
  const { systemInstruction, contents } = writeRequest(turn, CONTEXT).body
  const { systemInstruction: _before, ...rest } = body
  return dropUndefined({ ...rest, systemInstruction, contents })
}
