/** An entry stores its own index in the list, or -1. */
export interface SwapRemoveEntry {
  slot: number
}

/**
 * An unordered collection for entries that come and go. It uses an array with swap-remove instead of a Set: when a Set
 * grows or shrinks, its old table keeps a reference to the new one, so garbage survives until a full collection.
 */
export class SwapRemoveList<Entry extends SwapRemoveEntry> {
  private readonly entries: Entry[] = []

  get size(): number {
    return this.entries.length
  }

  add(entry: Entry): void {
    entry.slot = this.entries.push(entry) - 1
  }

  /** Returns whether the entry was present. */
  remove(entry: Entry): boolean {
    const { slot } = entry
    const last = slot < 0 ? undefined : this.entries.pop()
    if (!last) return false
    if (last !== entry) {
      this.entries[slot] = last
      last.slot = slot
    }
    entry.slot = -1
    return true
  }

  /** A copy, so that entries may be removed while iterating. */
  list(): Entry[] {
    return [...this.entries]
  }
}
