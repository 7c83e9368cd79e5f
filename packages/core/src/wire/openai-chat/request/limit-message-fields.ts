import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const ALWAYS_TAKEN: ReadonlySet<string> = new Set(['role', 'content', 'tool_calls', 'tool_call_id'])

/** The fields of a message that the target refuses. */
function refusedFields(message: JsonValue, taken: readonly string[]): string[] {
  if (!isJsonObject(message)) return []
  return Object.keys(message).filter((field) => !ALWAYS_TAKEN.has(field) && !taken.includes(field))
}

/** Whether a message has a field that the target refuses. */
export function hasRefusedFields(messages: JsonValue | undefined, taken: readonly string[]): boolean {
  return Array.isArray(messages) && messages.some((message) => refusedFields(message, taken).length > 0)
}

/**
 * Leaves out message fields that the target refuses, and adds those that held something to `lost`. Clients return
 * answers as they got them, with the reasoning, the annotations and the empty fields of the provider that gave them.
 */
export function limitMessageFields(message: JsonValue, taken: readonly string[], lost: Set<string>): JsonValue {
  if (!isJsonObject(message)) return message
  const limited: JsonObject = { ...message }
  for (const field of refusedFields(message, taken)) {
    if (holdsSomething(limited[field])) lost.add(field)
    delete limited[field]
  }
  return limited
}

function holdsSomething(value: JsonValue | undefined): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
