import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireRules } from '../../../contract/wire/grammar.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** The field in which Gemini's OpenAI-compatible API signs tool calls. */
const FIELD = 'extra_content'

const callsOf = (message: JsonValue): readonly JsonObject[] => {
  const calls = isJsonObject(message) ? message['tool_calls'] : undefined
  return Array.isArray(calls) ? calls.filter(isJsonObject) : []
}

/** Whether a target refuses tool calls with signatures. */
export function refusesSignatures({ thoughtSignatures, messageFields }: WireRules): boolean {
  return thoughtSignatures === 'refused' || messageFields !== undefined
}

/** Whether a conversation contains signed tool calls. */
export function hasSignatures(messages: JsonValue | undefined): boolean {
  return (
    Array.isArray(messages) && messages.some((message) => callsOf(message).some((call) => Object.hasOwn(call, FIELD)))
  )
}

/** Removes the signatures from the tool calls of a message. */
export function dropSignatures(message: JsonValue): JsonValue {
  const calls = callsOf(message)
  if (!isJsonObject(message) || calls.length === 0) return message
  return { ...message, tool_calls: calls.map(({ [FIELD]: _signature, ...call }) => call) }
}
