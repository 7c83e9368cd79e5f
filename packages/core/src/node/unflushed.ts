import { systemClock } from '../platform/system-clock.ts'
import { Sweeper } from '../util/sweeper.ts'

/** How long a client that does not read keeps its socket when the time for its answer is over. */
export const FLUSH_MS = 2000

/** Ended responses whose clients have not taken all of them yet. One timer for all: nearly every one is taken at once. */
export const unflushed: Sweeper = new Sweeper(systemClock)
