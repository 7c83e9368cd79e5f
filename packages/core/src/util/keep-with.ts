/** What one room keeps with objects of another. */
export interface KeptWith<Owner extends object, Value> {
  of(owner: Owner): Value | undefined
  keep(owner: Owner, value: Value): void
}

/**
 * Keeps values with objects that live as long as a request, under a symbol of their own. Not in a WeakMap: young collections take
 * all its values for living, so that whatever a request points to would be copied and grow old.
 */
export function keepWith<Owner extends object, Value>(name: string): KeptWith<Owner, Value> {
  const key = Symbol(name)
  type Keeping = { [key]?: Value }
  return {
    of: (owner) => (owner as Keeping)[key],
    keep(owner, value) {
      ;(owner as Keeping)[key] = value
    },
  }
}
