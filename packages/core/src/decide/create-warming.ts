import type { PreparedRouter } from '../contract/decide/router.ts'
import type { Clock } from '../contract/platform/clock.ts'
import { waitAtMost } from '../util/async/wait-at-most.ts'

const MAX_WAIT_MS = 10_000

/**
 * Waits for a router's initial loading, outside of the stage's timeout. Otherwise a busy process would decide without
 * the router right after its start. Once a wait has timed out, later requests do not wait again.
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
