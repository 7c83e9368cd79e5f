import type { JsonValue } from '../../contract/json.ts'
import { refuseField } from './check-field.ts'

/** JSON text of a client's value. Nesting that exhausts the stack is the client's mistake, not ours. */
export function stringifyInput(value: JsonValue, path: string): string {
  try {
    return JSON.stringify(value)
  } catch {
    return refuseField(path, 'nested less deeply')
  }
}
