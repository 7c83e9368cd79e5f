import type { Clock } from '../contract/clock.ts';
/** Waits, or rejects with the signal's reason as soon as it fires. */
export declare function wait(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void>;
//# sourceMappingURL=wait.d.ts.map