/** A computation that yields where other work may run. */
export type Steps<Result> = Generator<void, Result, void>

/** Time slice for all encoding together, in milliseconds. */
const SLICE_MS = 2

/** Start of the current time slice; undefined if none has started. */
let since: number | undefined
const waiting: (() => void)[] = []

function beginTurn(): void {
  since = undefined
  const resume = waiting.shift()
  if (resume === undefined) return
  openTurn()
  resume()
}

function openTurn(): void {
  since = performance.now()
  setImmediate(beginTurn)
}

/**
 * Yields to the event loop when the time slice is used up. All concurrent encodings share one slice, so a hundred of
 * them block the loop no longer than one.
 */
export function takeTurn(): Promise<void> | undefined {
  if (since === undefined) openTurn()
  else if (performance.now() - since >= SLICE_MS) return new Promise((resolve) => waiting.push(resolve))
  return undefined
}
