/** A computation that pauses wherever other work may run. */
export type Steps<Result> = Generator<void, Result, void>

/** How long all encoding together computes before other work gets its turn, in milliseconds. */
const SLICE_MS = 2

/** When encoding began in this turn of the event loop; undefined as long as it has not. */
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
 * Waits for the next turn of the event loop when this one has given encoding its time. All texts that are encoded at once
 * share that time and go on one after the other, so that a hundred of them hold the loop no longer than one.
 */
export function takeTurn(): Promise<void> | undefined {
  if (since === undefined) openTurn()
  else if (performance.now() - since >= SLICE_MS) return new Promise((resolve) => waiting.push(resolve))
  return undefined
}
