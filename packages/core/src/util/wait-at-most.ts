import type { Clock } from '../contract/clock.ts'

/** Waits for work that never rejects, but no longer than `ms`; answers whether it was done by then. The work goes on. */
export function waitAtMost(clock: Clock, work: Promise<unknown>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = clock.setTimer(() => resolve(false), ms)
    void work.then(() => {
      cancel()
      resolve(true)
    })
  })
}
