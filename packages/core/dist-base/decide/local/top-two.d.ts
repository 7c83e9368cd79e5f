/** The two highest likenesses of each target's items, kept while items are looked at in any order. */
export declare class TopTwo {
    private readonly first;
    private readonly second;
    private readonly counts;
    constructor(size: number);
    offer(target: number, likeness: number): void;
    /** Mean of the two highest; the highest itself where a target has one item. */
    means(): Float64Array;
}
//# sourceMappingURL=top-two.d.ts.map