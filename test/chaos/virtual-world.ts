import type { VirtualClock } from '@planojs/testing'

/** A small generator of numbers in [0, 1), the same for the same seed. (D. Lehmer, 1951.) */
export function createDraw(seed = 48_271): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Lets time pass until the work is done; an idle world that is not done hangs. */
export async function until<Result>(clock: VirtualClock, work: Promise<Result>): Promise<Result> {
  let isDone = false
  const over = () => {
    isDone = true
  }
  work.then(over, over)
  for (let idle = 0; !isDone; ) {
    if (await clock.advanceToNext()) idle = 0
    else idle += 1
    if (idle > 50) throw new Error('nothing moves any more, and the work is not done')
  }
  return work
}
