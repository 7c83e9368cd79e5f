type Defined<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key]
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>
}

const PLAIN = { enumerable: true, writable: true, configurable: true }

/** The same record without the keys whose value is undefined, so that optional fields are absent and not empty. */
export function dropUndefined<Value extends object>(value: Value): Defined<Value> {
  const kept: Record<string, unknown> = {}
  for (const key in value) {
    if (value[key] === undefined) continue
    // A plain assignment to this name would set the prototype.
    if (key === '__proto__') Object.defineProperty(kept, key, { ...PLAIN, value: value[key] })
    else kept[key] = value[key]
  }
  return kept as Defined<Value>
}
