import type { Clock } from '../contract/clock.ts';
import { type RosterEntry } from './roster.ts';
/** Something that is due at a time unless it is taken off before. */
export interface Due extends RosterEntry {
    /** Monotonic milliseconds. */
    dueAt: number;
    onDue(): void;
}
/**
 * Deadlines of everything under way over one timer, which is set for the earliest. Nearly all deadlines are taken off
 * long before they come: that costs an array slot here and no timer.
 */
export declare class Sweeper {
    private readonly clock;
    private readonly waiting;
    private armedFor;
    private disarm;
    constructor(clock: Clock);
    add(due: Due): void;
    remove(due: Due): void;
    private arm;
    private sweep;
}
//# sourceMappingURL=sweeper.d.ts.map