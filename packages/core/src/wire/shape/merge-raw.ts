import type { JsonObject } from '../../contract/json.ts'
import { isJsonObject } from './is-json-object.ts'

/** Merges kept raw fields into a written object; nested objects are merged recursively. */
export function mergeRaw(target: JsonObject, fields: JsonObject): void {
  for (const key of Object.keys(fields)) {
    const inner = Object.hasOwn(target, key) ? target[key] : undefined
    const extra = fields[key]
    const value = isJsonObject(inner) && isJsonObject(extra) ? { ...inner, ...extra } : extra
    // A client's key may be `__proto__`, and assigning it would set the prototype.
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  }
}
