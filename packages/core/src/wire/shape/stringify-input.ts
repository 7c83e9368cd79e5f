import type { JsonValue } from '../../contract/json.ts'
import { refuseField } from './check-field.ts'

/** Serialises a client's value. Nesting that overflows the stack is reported as the client's mistake. */
export function stringifyInput(value: JsonValue, path: string): string {
  try {
    return JSON.stringify(value)
  } catch {
    return refuseField(path, 'nested less deeply')
  }
}
