/** Counts the tokens of what went by when somebody asks, which is seldom: nearly every provider counts itself. */
export declare class SaidTally {
    private waiting;
    private waitingChars;
    private readonly meter;
    private readonly read;
    /** `read` finds in a piece what was said. */
    constructor(read: (piece: string) => string);
    add(piece: string): void;
    get tokens(): number;
    private count;
}
//# sourceMappingURL=said-tally.d.ts.map