import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'

type Redact = (text: string) => string

const utf8 = new TextEncoder()
const decoder = new TextDecoder()

/** Removes secrets from a text. Returns the same bytes when there are none. */
export function redactBytes(bytes: Uint8Array, redact: Redact): Uint8Array {
  const text = decoder.decode(bytes)
  const shown = redact(text)
  return shown === text ? bytes : utf8.encode(shown)
}

/** Removes secrets from the error messages in a JSON value. */
function redactJson<Value extends object>(value: Value, redact: Redact): Value {
  const text = JSON.stringify(value)
  const shown = redact(text)
  return shown === text ? value : (JSON.parse(shown) as Value)
}

/** Removes secrets from the errors among stream parts. */
export function redactParts(parts: readonly StreamPart[], redact: Redact): readonly StreamPart[] {
  if (!parts.some(({ type }) => type === 'error')) return parts
  return parts.map((part) => (part.type === 'error' ? { ...part, error: redactJson(part.error, redact) } : part))
}

/** Whether an answer also contains an error, as in the responses API and some gateways. */
export function containsError({ error, choices }: JsonObject): boolean {
  return (
    isTold(error) || (Array.isArray(choices) && choices.some((choice) => isObject(choice) && isTold(choice['error'])))
  )
}

const isTold = (error: JsonValue | undefined): boolean => error !== undefined && error !== null

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
