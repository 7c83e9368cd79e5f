/**
 * What is left of a request, as it is told to agents in other processes. They pass both headers on with what they ask of us;
 * there they can only lower what a request may do.
 */
export const SHARED_LIMITS = {
  /** Retries that are still allowed, over all layers. */
  attemptsLeft: 'x-plano-attempts-left',
  /** Milliseconds until nothing may run any more: a span, for clocks of two machines differ. */
  deadlineMs: 'x-plano-deadline-ms',
} as const
