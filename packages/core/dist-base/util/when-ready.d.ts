/**
 * Goes on with a value that may still have to be waited for, at once where it is there. An async function sets aside about
 * a kilobyte for its registers before it runs, so on the way of every request only those that really wait are async.
 */
export declare function whenReady<Value, Result>(value: Value | Promise<Value>, next: (value: Value) => Result | Promise<Result>): Result | Promise<Result>;
//# sourceMappingURL=when-ready.d.ts.map