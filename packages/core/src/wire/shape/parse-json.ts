import type { JsonValue } from '../../contract/json.ts'

/** JSON text as a value, or undefined when it is not JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // Callers tell undefined from every JSON value, so the failure is not lost.
    return undefined
  }
}
