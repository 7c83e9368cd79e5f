/**
 * The next wait in milliseconds by decorrelated jitter: between `initialMs` and three times the last wait, at most
 * `maxMs`. (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.)
 */
export declare function nextBackoff(lastMs: number | undefined, limits: {
    initialMs: number;
    maxMs: number;
}, random: () => number): number;
//# sourceMappingURL=backoff.d.ts.map