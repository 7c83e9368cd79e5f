/** What stands in a roster knows its place there; -1 in none. */
export interface RosterEntry {
    slot: number;
}
/**
 * Things that come and go, in no order. An array with swap-remove and not a Set: each time a Set makes room, its old
 * table goes on pointing at the new one, so once one table is old everything later is kept until a full collection.
 */
export declare class Roster<Entry extends RosterEntry> {
    private readonly entries;
    get size(): number;
    add(entry: Entry): void;
    /** Whether it was there. */
    remove(entry: Entry): boolean;
    /** A copy, so that entries may leave while it is walked. */
    list(): Entry[];
}
//# sourceMappingURL=roster.d.ts.map