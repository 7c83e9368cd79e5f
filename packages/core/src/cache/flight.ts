/** A place in a flight; `leave` counts once. */
export interface Seat {
  /** Of whoever sits there. */
  readonly signal: AbortSignal
  leave(): void
}

/**
 * One piece of work that several wait for. It goes on when the one who began it has gone, and is aborted through
 * `signal` when the last one has.
 */
export class Flight<Result> {
  readonly result: Promise<Result>
  private readonly controller = new AbortController()
  private present = 0
  private landed = false

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    this.result = work(this.controller.signal)
    // Everybody may have left before it fails; then nobody is there to be told.
    this.result.catch(() => undefined)
  }

  /** Nothing is left to abort. */
  land(): void {
    this.landed = true
  }

  sit(signal: AbortSignal): Seat {
    this.present += 1
    let here = true
    const leave = () => {
      if (!here) return
      here = false
      signal.removeEventListener('abort', leave)
      this.present -= 1
      if (this.present === 0 && !this.landed) this.controller.abort(signal.reason)
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    return { signal, leave }
  }

  /** The result, or a rejection with the signal's reason when that comes first. */
  wait(signal: AbortSignal): Promise<Result> {
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(signal.reason)
      if (signal.aborted) onAbort()
      signal.addEventListener('abort', onAbort, { once: true })
      this.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
    })
  }
}
