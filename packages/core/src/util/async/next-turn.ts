/** `setImmediate` where available: a timer waits one to four milliseconds every time. */
const defer: unknown = Reflect.get(globalThis, 'setImmediate')

/** Yields to the event loop. Runs in real time, even when a test has replaced the timers. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => void (typeof defer === 'function' ? defer(resolve) : setTimeout(resolve, 0)))
}
