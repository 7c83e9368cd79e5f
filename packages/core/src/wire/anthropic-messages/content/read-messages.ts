import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { TurnMessage } from '../../../contract/wire/turn.ts'
import { refuseField, requireObject } from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { keepRaw, readBlocks } from './read-blocks.ts'

const MESSAGE_FIELDS = new Set(['role', 'content'])

/** The system prompt as a message; undefined when there is none. */
export function readSystem(system: JsonValue | undefined): TurnMessage | undefined {
  if (system === undefined || system === null) return undefined
  const parts = readBlocks(system, 'system')
  return dropUndefined({ role: 'system' as const, parts, listed: Array.isArray(system) ? (true as const) : undefined })
}

/** Reads the messages. The tool results of a user message come first, as a separate message. */
export function readMessages(value: JsonValue | undefined): TurnMessage[] {
  if (!Array.isArray(value)) return refuseField('messages', 'an array')
  return value.flatMap((item, index) => {
    const path = `messages[${index}]`
    return readMessage(requireObject(item, path), path)
  })
}

/** One message, or two when it also contains tool results. */
export function readMessage(message: JsonObject, path: string): TurnMessage[] {
  const content = message['content']
  const role = readRole(message['role'], path)
  if (content === undefined || content === null) return refuseField(`${path}.content`, 'a string or an array of blocks')
  const parts = readBlocks(content, `${path}.content`)
  const listed = Array.isArray(content) ? (true as const) : undefined
  const raw = keepRaw(unknownFields(message, MESSAGE_FIELDS))
  const results = role === 'user' ? parts.filter((part) => part.type === 'tool-result') : []
  const rest = results.length === 0 ? parts : parts.filter((part) => part.type !== 'tool-result')
  const messages: TurnMessage[] = []
  if (results.length > 0) messages.push({ role: 'tool', parts: results })
  if (rest.length > 0 || results.length === 0) messages.push(dropUndefined({ role, parts: rest, listed, raw }))
  return messages
}

function readRole(role: JsonValue | undefined, path: string): 'user' | 'assistant' | 'system' {
  if (role === 'user' || role === 'assistant' || role === 'system') return role
  return refuseField(`${path}.role`, 'one of user, assistant, system')
}
