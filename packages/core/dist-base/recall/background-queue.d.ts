/** How many responses may be made in the background at once, and how many more may wait for that. */
export interface BackgroundLimits {
    maxRunning: number;
    maxQueued: number;
}
/** A response that is made while nobody waits. */
export interface BackgroundJob {
    abort(): void;
    /** Resolves when its record says how it ended. */
    done: Promise<void>;
}
/** A job's place; `turn` is undefined when it may begin at once. */
export interface BackgroundPlace {
    turn: Promise<void> | undefined;
    /** Lets the next one begin, or gives up waiting; counts once. */
    leave(): void;
}
/** The background jobs of an engine, first come, first served. It outlives reloads, which may change the limits. */
export declare class BackgroundQueue {
    /** By the key of the record. */
    readonly jobs: Map<string, BackgroundJob>;
    private running;
    private readonly waiting;
    /** Throws `rate_limited` when too many wait already. */
    enter({ maxRunning, maxQueued }: BackgroundLimits): BackgroundPlace;
    private place;
    private passOn;
}
//# sourceMappingURL=background-queue.d.ts.map