import type { Clock } from '../contract/clock.ts'
import type { PreparedRouter } from '../contract/router.ts'
import { waitAtMost } from '../util/wait-at-most.ts'

const MAX_WAIT_MS = 10_000

/**
 * Waits for what a router reads before its first decision, apart from the time that a stage has: a process that has just
 * started and has little of a processor would else decide without it. Who once waited in vain waits no more.
 */
export function createWarming(router: PreparedRouter, clock: Clock): () => Promise<void> | undefined {
  let gaveUp = false
  return () => {
    const warming = gaveUp ? undefined : router.warming?.()
    return (
      warming &&
      waitAtMost(clock, warming, MAX_WAIT_MS).then((isDone) => {
        gaveUp ||= !isDone
      })
    )
  }
}
