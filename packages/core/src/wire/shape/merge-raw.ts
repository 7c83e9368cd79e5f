import type { JsonObject } from '../../contract/json.ts'
import { isJsonObject } from './is-json-object.ts'

/** Adds fields that were kept aside to a written object; where both have an object under a key, their fields join. */
export function mergeRaw(target: JsonObject, fields: JsonObject): void {
  for (const key of Object.keys(fields)) {
    const inner = Object.hasOwn(target, key) ? target[key] : undefined
    const extra = fields[key]
    const value = isJsonObject(inner) && isJsonObject(extra) ? { ...inner, ...extra } : extra
    // A client's key may be `__proto__`; plain assignment would change the prototype.
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  }
}
