/** Work on one key after the other, in the order in which it came; work on different keys side by side. */
export declare class KeyedQueue {
    private readonly last;
    inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}
//# sourceMappingURL=keyed-queue.d.ts.map