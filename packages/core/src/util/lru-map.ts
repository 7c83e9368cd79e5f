/**
 * A map of limited size, which forgets what was not used for longest. Written out because the usual package is a tenth of
 * core, and reserves the room for all entries at once.
 */
export class LruMap<Key, Value> {
  private readonly max: number
  private readonly sizeOf: (value: Value) => number
  /** From the least to the most recently used. */
  private readonly entries = new Map<Key, Value>()
  private total = 0
  private newest: Key | undefined

  /** `max` entries, or as much as their sizes add up to; what is larger by itself is not kept. */
  constructor(max: number, sizeOf: (value: Value) => number = () => 1) {
    this.max = max
    this.sizeOf = sizeOf
  }

  get(key: Key): Value | undefined {
    const value = this.entries.get(key)
    // What is asked for again and again stays where it is.
    if (value !== undefined && key !== this.newest) this.moveUp(key, value)
    return value
  }

  set(key: Key, value: Value): void {
    this.delete(key)
    const size = this.sizeOf(value)
    if (size > this.max) return
    this.total += size
    this.moveUp(key, value)
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.max) return
      this.delete(oldest)
    }
  }

  delete(key: Key): boolean {
    const value = this.entries.get(key)
    if (value === undefined) return false
    this.total -= this.sizeOf(value)
    return this.entries.delete(key)
  }

  /** The most recently used first. */
  values(): Value[] {
    return [...this.entries.values()].reverse()
  }

  private moveUp(key: Key, value: Value): void {
    this.entries.delete(key)
    this.entries.set(key, value)
    this.newest = key
  }
}
