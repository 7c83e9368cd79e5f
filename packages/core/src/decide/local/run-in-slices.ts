import { nextTurn } from '../../util/async/next-turn.ts'

/** A computation that pauses wherever other work may run. */
export type Steps<Result> = Generator<void, Result, void>

/** Runs a computation from the next turn of the event loop on, with so many steps per turn. */
export async function runInSlices<Result>(steps: Steps<Result>, stepsPerSlice: number): Promise<Result> {
  for (;;) {
    await nextTurn()
    for (let count = 0; count < stepsPerSlice; count++) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
}

/** Maps items to results, with a pause before each. */
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
