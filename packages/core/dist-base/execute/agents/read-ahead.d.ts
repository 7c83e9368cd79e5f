/**
 * Pulls a source from now on, whether anybody reads or not, and keeps up to `limit` items; past that the source waits.
 * An error waits behind the items that came before it. `return` ends the source.
 */
export declare function readAhead<Item>(source: AsyncIterable<Item>, limit: number): AsyncIterable<Item>;
//# sourceMappingURL=read-ahead.d.ts.map