type Defined<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key]
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>
}

const PLAIN = { enumerable: true, writable: true, configurable: true }

/** Removes keys whose value is undefined, so that optional fields are absent. */
export function dropUndefined<Value extends object>(value: Value): Defined<Value> {
  const kept: Record<string, unknown> = {}
  for (const key in value) {
    if (value[key] === undefined) continue
    // Assigning `__proto__` would set the prototype.
    if (key === '__proto__') Object.defineProperty(kept, key, { ...PLAIN, value: value[key] })
    else kept[key] = value[key]
  }
  return kept as Defined<Value>
}
