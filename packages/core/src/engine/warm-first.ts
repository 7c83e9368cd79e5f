import type { Clock } from '../contract/clock.ts'
import type { Generation } from './generation.ts'

/**
 * Does what the first request would have to wait for, when the process has nothing else to do. Under a clock that is not the
 * system's, hours may pass in one turn of the event loop, so nothing is left to be waited for.
 */
export async function warmFirst(generation: Generation, clock: Clock | undefined): Promise<void> {
  const warm = generation.warm()
  if (clock) await warm
}
