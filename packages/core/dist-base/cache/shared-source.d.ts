export interface SharedSourceOptions<Item> {
    sizeOf(item: Item): number;
    /** Past this size nothing is kept for later readers, and the slowest one sets the pace. */
    maxBytes: number;
    /** Over `maxBytes`: nobody may begin to read any more. */
    onFull(): void;
    /** Told once, when the source ended, broke, or was let go: what it gave, if it ended by itself and all is there. */
    onClosed(items: readonly Item[] | undefined): void;
}
/**
 * One source for several readers, each from its beginning and at its own pace. The source is pulled when the foremost
 * reader asks for more, and let go when the last one has left.
 */
export declare class SharedSource<Item> {
    private readonly iterator;
    private readonly options;
    private items;
    /** Number of the first item that is kept. */
    private from;
    private keptBytes;
    private isFull;
    private state;
    private pulling;
    private readers;
    private moved;
    constructor(source: AsyncIterable<Item>, options: SharedSourceOptions<Item>);
    /**
     * A further reader; only until `onFull` was told. `onLeave` is told once, when it has read all or has gone. A reader whose
     * signal fires waits no longer, whatever the others wait for.
     */
    read(signal: AbortSignal, onLeave: () => void): AsyncIterable<Item>;
    private itemFor;
    private pull;
    private keep;
    /** Forgets what every reader has had, once nobody else may come. */
    private trim;
    private nextMove;
    private end;
    private letGo;
}
//# sourceMappingURL=shared-source.d.ts.map