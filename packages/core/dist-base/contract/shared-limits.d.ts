/**
 * What is left of a request, as it is told to agents in other processes. They pass both headers on with what they ask of us;
 * there they can only lower what a request may do.
 */
export declare const SHARED_LIMITS: {
    /** Retries that are still allowed, over all layers. */
    readonly attemptsLeft: 'x-plano-attempts-left';
    /** Milliseconds until nothing may run any more: a span, for clocks of two machines differ. */
    readonly deadlineMs: 'x-plano-deadline-ms';
};
//# sourceMappingURL=shared-limits.d.ts.map