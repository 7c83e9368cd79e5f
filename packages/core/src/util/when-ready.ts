/**
 * Goes on with a value that may still have to be waited for, at once where it is there. An async function sets aside about
 * a kilobyte for its registers before it runs, so on the way of every request only those that really wait are async.
 */
export function whenReady<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(next) : next(value)
}
