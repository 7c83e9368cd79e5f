import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { refuseField, requireObject } from '../../shape/check-field.ts'

const ROLES: ReadonlySet<unknown> = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'function'])

function requireObjects(list: readonly JsonValue[], path: string): void {
  list.forEach((value, index) => {
    requireObject(value, `${path}[${index}]`)
  })
}

/** The messages of a chat completions body. Validates only what readers rely on. */
export function readConversation(body: JsonObject): ChatMessage[] {
  const messages = body['messages']
  if (!Array.isArray(messages)) return refuseField('messages', 'an array')
  messages.forEach((value, index) => {
    const message = requireObject(value, `messages[${index}]`)
    if (!ROLES.has(message['role'])) refuseField(`messages[${index}].role`, `one of ${[...ROLES].join(', ')}`)
    const content = message['content']
    const isContent = content === undefined || content === null || typeof content === 'string' || Array.isArray(content)
    if (!isContent) refuseField(`messages[${index}].content`, 'a string or an array of parts')
    if (Array.isArray(content)) requireObjects(content, `messages[${index}].content`)
    const calls = message['tool_calls']
    if (calls === undefined || calls === null) return
    if (Array.isArray(calls)) requireObjects(calls, `messages[${index}].tool_calls`)
    else refuseField(`messages[${index}].tool_calls`, 'an array')
  })
  return messages as unknown as ChatMessage[]
}

/** Replaces the messages of a body; everything else stays as the client sent it. */
export function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject {
  return { ...body, messages: [...messages] as JsonValue[] }
}
