import type { JsonObject } from '@planojs/core'

export type { JsonObject, JsonValue } from '@planojs/core'

/** Whether a value is a JSON object and neither a list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The items of a value that should be a list of objects; anything else in it is left out. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}
