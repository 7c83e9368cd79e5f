/** The host's own turn of the event loop where it has one: timers wait a millisecond or four each time. */
const defer: unknown = Reflect.get(globalThis, 'setImmediate')

/** Lets everybody else have a turn of the event loop. In real time, also where a test has put other timers in place. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => void (typeof defer === 'function' ? defer(resolve) : setTimeout(resolve, 0)))
}
