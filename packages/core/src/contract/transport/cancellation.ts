/**
 * Called once when work is cancelled. An object rather than a function, so that waiting does not allocate a closure.
 */
export interface CancelListener {
  onCancel(reason: unknown): void
}

/** Cancellation without the cost of an AbortSignal: the signal is only created when `signal` is read. */
export interface Cancellation {
  readonly aborted: boolean
  readonly reason: unknown
  /** The same cancellation as an AbortSignal, created on first access. */
  readonly signal: AbortSignal
  add(listener: CancelListener): void
  remove(listener: CancelListener): void
}

/** A cancellation together with its trigger. Only the first reason counts. */
export interface Cancellable extends Cancellation {
  abort(reason: unknown): void
}
