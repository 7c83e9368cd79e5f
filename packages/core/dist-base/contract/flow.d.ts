/** What whoever takes items may say to whoever gives them. */
export interface Flow {
    /** There is room: once to begin, and again after `chunk` answered false. Not from inside of `chunk`. */
    resume(): void;
    /** Nobody takes the rest; the work behind it ends, and nothing is told any more. Later calls change nothing. */
    cancel(): void;
}
/** Takes items as they come, without a promise for any of them. Nothing here may throw. */
export interface Sink<Item> {
    /** Answers whether more may come at once; after false none comes until `resume`. */
    chunk(item: Item): boolean;
    /** Once, and the last that is told. */
    end(): void;
    /** The same for what broke off. */
    fail(error: unknown): void;
}
/** Items in their order, for one reader: who iterates or, where it can, pours. Leaving early ends the work behind them. */
export interface Source<Item> extends AsyncIterable<Item> {
    /** Gives everything to a sink, from the first `resume` on. */
    pour?(sink: Sink<Item>): Flow;
}
//# sourceMappingURL=flow.d.ts.map