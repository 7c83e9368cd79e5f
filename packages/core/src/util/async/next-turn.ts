type Defer = (callback: () => void) => unknown

/** `setImmediate` where available: a timer waits one to four milliseconds every time. */
const defer: unknown = Reflect.get(globalThis, 'setImmediate')

/** Yields to the event loop. Runs in real time, even when a test has replaced the timers. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    try {
      // Next's edge runtime has one that only throws.
      ;(defer as Defer)(resolve)
    } catch {
      setTimeout(resolve, 0)
    }
  })
}
