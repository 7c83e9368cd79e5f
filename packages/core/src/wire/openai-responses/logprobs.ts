import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Token records of a logprobs value, which is a list or, as in chat completions, an object with the list in `content`. */
export function writeLogprobs(value: JsonValue | undefined): JsonObject[] {
  const list = isJsonObject(value) ? value.content : value
  return Array.isArray(list) ? list.filter(isJsonObject) : []
}

/** Token records in the form that chat completions give them; undefined when there are none. */
export function readLogprobs(value: JsonValue | undefined): JsonObject | undefined {
  return Array.isArray(value) && value.length > 0 ? { content: value } : undefined
}
