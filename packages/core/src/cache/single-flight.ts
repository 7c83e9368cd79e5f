/** A participant of a single flight. Calling `leave` more than once has no further effect. */
export interface Participant {
  /** Signal of the participant. */
  readonly signal: AbortSignal
  leave(): void
}

/**
 * One piece of work that several participants wait for. It continues after the participant who started it has left, and
 * is aborted through `signal` when the last one leaves.
 */
export class SingleFlight<Result> {
  readonly result: Promise<Result>
  private readonly controller = new AbortController()
  private present = 0
  private completed = false

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    this.result = work(this.controller.signal)
    // The work may fail after all requests have left, when nothing awaits it.
    this.result.catch(() => undefined)
  }

  /** The work is done, so leaving no longer aborts it. */
  complete(): void {
    this.completed = true
  }

  addParticipant(signal: AbortSignal): Participant {
    this.present += 1
    let here = true
    const leave = () => {
      if (!here) return
      here = false
      signal.removeEventListener('abort', leave)
      this.present -= 1
      if (this.present === 0 && !this.completed) this.controller.abort(signal.reason)
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    return { signal, leave }
  }

  /** The result, or a rejection with the signal's reason if that fires first. */
  wait(signal: AbortSignal): Promise<Result> {
    return new Promise((resolve, reject) => {
      const onAbort = () => reject(signal.reason)
      if (signal.aborted) onAbort()
      signal.addEventListener('abort', onAbort, { once: true })
      this.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
    })
  }
}
