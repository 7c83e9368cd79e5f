/**
 * Headers with which agents in other processes learn what is left of a request's budget. Agents send them back with their own
 * calls to us, where they can only lower the limits.
 */
export const SHARED_LIMITS = {
  /** Remaining retries, over all layers. */
  attemptsLeft: 'x-plano-attempts-left',
  /** Milliseconds until the deadline. A duration, because the clocks of two machines may differ. */
  deadlineMs: 'x-plano-deadline-ms',
  /** Number of calls that this one is nested in. */
  depth: 'x-plano-depth',
} as const
