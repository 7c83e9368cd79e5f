import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Token records of a logprobs value: a list, or an object with the list in `content` as in chat completions. */
export function writeLogprobs(value: JsonValue | undefined): JsonObject[] {
  const list = isJsonObject(value) ? value.content : value
  return Array.isArray(list) ? list.filter(isJsonObject) : []
}

/** Token records in the form of chat completions; undefined when there are none. */
export function readLogprobs(value: JsonValue | undefined): JsonObject | undefined {
  return Array.isArray(value) && value.length > 0 ? { content: value } : undefined
}
