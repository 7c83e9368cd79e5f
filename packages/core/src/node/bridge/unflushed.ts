import { systemClock } from '../../platform/system-clock.ts'
import { DeadlineTimer } from '../../util/async/deadline-timer.ts'

/** Grace period in milliseconds for a client that does not read the end of its answer. */
export const FLUSH_MS = 2000

/**
 * Ended responses that their clients have not fully received. One timer for all, because nearly all are received
 * immediately.
 */
export const unflushed: DeadlineTimer = new DeadlineTimer(systemClock)
