import { nextTurn } from '../../util/next-turn.ts'

/** A computation that pauses wherever other work may run. */
export type Steps<Result> = Generator<void, Result, void>

/** Computes in turns of the event loop, from the next one on, so many steps each. */
export async function runInSlices<Result>(steps: Steps<Result>, stepsPerSlice: number): Promise<Result> {
  for (;;) {
    await nextTurn()
    for (let count = 0; count < stepsPerSlice; count++) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
}

/** One result an item, with a step before each. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    yield
    results.push(map(item, index))
  }
  return results
}
