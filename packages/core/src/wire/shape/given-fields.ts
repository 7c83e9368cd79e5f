import type { JsonObject, JsonValue } from '../../contract/json.ts'

/** The fields that say something: many clients and servers write null for what is left out, and nothing of that gets lost. */
export function givenFields(fields: JsonObject): [field: string, value: JsonValue][] {
  return Object.entries(fields).filter(
    (entry): entry is [string, JsonValue] => entry[1] !== null && entry[1] !== undefined,
  )
}
