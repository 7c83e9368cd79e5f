import type { Clock } from '../contract/platform/clock.ts'
import type { Generation } from './generation.ts'

/**
 * Warms up the engine while the process is idle. With a virtual clock, hours may pass in one turn of the event loop, so
 * the warm-up is awaited.
 */
export async function warmFirst(generation: Generation, clock: Clock | undefined): Promise<void> {
  const warm = generation.warm()
  if (clock) await warm
}
