import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Converts a Google schema to JSON Schema: upper-case types and `nullable` are replaced. */
export function readSchema(schema: JsonObject): JsonObject {
  const read: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined || key === 'nullable' || key === '__proto__') continue
    read[key] = key === 'properties' && isJsonObject(value) ? readProperties(value) : readValue(key, value)
  }
  const { type } = read
  if (schema['nullable'] === true && typeof type === 'string') read['type'] = [type, 'null']
  return read
}

function readProperties(properties: JsonObject): JsonObject {
  const read = Object.entries(properties).map(([name, value]) => [
    name,
    isJsonObject(value) ? readSchema(value) : value,
  ])
  return Object.fromEntries(read) as JsonObject
}

function readValue(key: string, value: JsonValue): JsonValue {
  if (key === 'type' && typeof value === 'string') return value.toLowerCase()
  if (key === 'items' && isJsonObject(value)) return readSchema(value)
  if (key === 'anyOf' && Array.isArray(value))
    return value.map((each) => (isJsonObject(each) ? readSchema(each) : each))
  return value
}
