import type { JsonObject, JsonValue } from '../../contract/json.ts'

/** The fields of `object` that are not in `known`; undefined when there are none. A `__proto__` key is kept as data. */
export function unknownFields(object: JsonObject, known: ReadonlySet<string>): JsonObject | undefined {
  let entries: [string, JsonValue | undefined][] | undefined
  for (const key in object) {
    if (known.has(key) || !Object.hasOwn(object, key)) continue
    entries ??= []
    entries.push([key, object[key]])
  }
  return entries === undefined ? undefined : Object.fromEntries(entries)
}
