import type { JsonObject } from '@planojs/core'

export type { JsonObject, JsonValue } from '@planojs/core'

/** Whether a value is a JSON object (not an array or null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects in a list. Other items, and values that are not lists, are ignored. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}
