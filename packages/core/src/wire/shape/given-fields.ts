import type { JsonObject, JsonValue } from '../../contract/json.ts'

/** The fields with a value. Many clients and servers write null for absent fields, which are not losses. */
export function givenFields(fields: JsonObject): [field: string, value: JsonValue][] {
  return Object.entries(fields).filter(
    (entry): entry is [string, JsonValue] => entry[1] !== null && entry[1] !== undefined,
  )
}
