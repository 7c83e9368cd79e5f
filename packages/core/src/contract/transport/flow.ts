/** How a receiver controls the sender of a stream. */
export interface Flow {
  /**
   * There is room: call it once to start, and again after `chunk` returned false. Must not be called from within
   * `chunk`.
   */
  resume(): void
  /** Cancels the work behind the stream; nothing more is delivered. Later calls have no effect. */
  cancel(): void
}

/** Receives items without a promise for each. None of its methods may throw. */
export interface Sink<Item> {
  /** Returns whether more may follow at once. After false, the sender waits for `resume`. */
  chunk(item: Item): boolean
  /** The stream is complete. Called at most once, as the last call. */
  end(): void
  /** The stream broke off. Called instead of `end`. */
  fail(error: unknown): void
}

/**
 * An ordered stream for one reader, who either iterates over it or calls `pipe` where available. Stopping early cancels
 * the work behind it.
 */
export interface Source<Item> extends AsyncIterable<Item> {
  /** Pushes every item into a sink, starting with the first `resume`. */
  pipe?(sink: Sink<Item>): Flow
}
