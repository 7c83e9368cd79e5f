/** A place in a flight; `leave` counts once. */
export interface Seat {
    /** Of whoever sits there. */
    readonly signal: AbortSignal;
    leave(): void;
}
/**
 * One piece of work that several wait for. It goes on when the one who began it has gone, and is aborted through
 * `signal` when the last one has.
 */
export declare class Flight<Result> {
    readonly result: Promise<Result>;
    private readonly controller;
    private present;
    private landed;
    constructor(work: (signal: AbortSignal) => Promise<Result>);
    /** Nothing is left to abort. */
    land(): void;
    sit(signal: AbortSignal): Seat;
    /** The result, or a rejection with the signal's reason when that comes first. */
    wait(signal: AbortSignal): Promise<Result>;
}
//# sourceMappingURL=flight.d.ts.map