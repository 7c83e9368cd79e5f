import type { JsonObject, JsonValue } from '../../contract/json.ts'

/** A deep copy. Several times faster than `structuredClone`, which also supports values that are not JSON. */
export function cloneJson<Value extends JsonValue | JsonObject | undefined>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => cloneJson(item)) as Value
  const copy: JsonObject = {}
  for (const key of Object.keys(value)) {
    // Assigning `__proto__` would set the prototype instead of a field.
    if (key === '__proto__')
      Object.defineProperty(copy, key, {
        value: cloneJson(value[key]),
        enumerable: true,
        writable: true,
        configurable: true,
      })
    else copy[key] = cloneJson(value[key])
  }
  return copy as Value
}
