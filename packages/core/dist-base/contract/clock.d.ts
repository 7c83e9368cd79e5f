/** Time as the engine sees it; tests inject their own. Both in milliseconds. */
export interface Clock {
    /** Since the epoch. */
    now(): number;
    /** Monotonic, for durations. */
    monotonic(): number;
    /** Calls back once after `delayMs`; the returned function cancels it. A pending timer does not keep the process alive. */
    setTimer(callback: () => void, delayMs: number): () => void;
}
//# sourceMappingURL=clock.d.ts.map