import type { JsonValue } from '../../contract/json.ts'

/** Parses JSON text; undefined when it is invalid. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // No JSON value is undefined, so callers can detect the failure.
    return undefined
  }
}
