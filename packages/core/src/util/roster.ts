/** What stands in a roster knows its place there; -1 in none. */
export interface RosterEntry {
  slot: number
}

/**
 * Things that come and go, in no order. An array with swap-remove and not a Set: each time a Set makes room, its old
 * table goes on pointing at the new one, so once one table is old everything later is kept until a full collection.
 */
export class Roster<Entry extends RosterEntry> {
  private readonly entries: Entry[] = []

  get size(): number {
    return this.entries.length
  }

  add(entry: Entry): void {
    entry.slot = this.entries.push(entry) - 1
  }

  /** Whether it was there. */
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

  /** A copy, so that entries may leave while it is walked. */
  list(): Entry[] {
    return [...this.entries]
  }
}
