/**
 * Continues with a value, synchronously if it is already available. An async function allocates about a kilobyte before
 * it runs, so on the path of every request only those functions are async that really wait.
 */
export function whenReady<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(next) : next(value)
}
