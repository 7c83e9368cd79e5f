import type { Clock } from '../../contract/platform/clock.ts'

/** Waits up to `ms` for work that never rejects. Returns whether it finished. The work continues either way. */
export function waitAtMost(clock: Clock, work: Promise<unknown>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = clock.setTimer(() => resolve(false), ms)
    void work.then(() => {
      cancel()
      resolve(true)
    })
  })
}
