import type { JsonObject, JsonValue } from '../contract/json.ts'
import type { StreamPart } from '../contract/reply.ts'

type Conceal = (text: string) => string

const utf8 = new TextEncoder()
const decoder = new TextDecoder()

/** Removes secrets from a text. Returns the same bytes when there are none. */
export function concealBytes(bytes: Uint8Array, conceal: Conceal): Uint8Array {
  const text = decoder.decode(bytes)
  const shown = conceal(text)
  return shown === text ? bytes : utf8.encode(shown)
}

/** Removes secrets from the error messages in a JSON value. */
function concealJson<Value extends object>(value: Value, conceal: Conceal): Value {
  const text = JSON.stringify(value)
  const shown = conceal(text)
  return shown === text ? value : (JSON.parse(shown) as Value)
}

/** Removes secrets from the errors among stream parts. */
export function concealParts(parts: readonly StreamPart[], conceal: Conceal): readonly StreamPart[] {
  if (!parts.some(({ type }) => type === 'error')) return parts
  return parts.map((part) => (part.type === 'error' ? { ...part, error: concealJson(part.error, conceal) } : part))
}

/** Whether an answer also contains an error, as in the responses API and some gateways. */
export function tellsError({ error, choices }: JsonObject): boolean {
  return (
    isTold(error) || (Array.isArray(choices) && choices.some((choice) => isObject(choice) && isTold(choice['error'])))
  )
}

const isTold = (error: JsonValue | undefined): boolean => error !== undefined && error !== null

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
