import type { CancelListener, Cancellation } from '../contract/cancellation.ts'
import type { Clock } from '../contract/clock.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import { CancelSource } from '../util/cancel-source.ts'
import type { Due, Sweeper } from '../util/sweeper.ts'

/** The lifetime of one call: its own cancellation and one inactivity deadline. */
export interface CallScope extends Cancellation {
  /** Aborts the call with the error `tell(call)` unless `touch` is called within `limitMs`. */
  watch<Call>(limitMs: number, call: Call, tell: (call: Call) => PlanoError): void
  touch(): void
  /** Pauses the deadline until the next touch, because the reader is slow and not the upstream. */
  rest(): void
  abort(reason: PlanoError): void
  /** Stops watching and detaches from the parent. Idempotent. */
  dispose(): void
}

/** Opens a scope that is also aborted by its parent. */
export function openCallScope(parent: Cancellation, parts: { clock: Clock; sweeper: Sweeper }): CallScope {
  return new WatchedScope(parent, parts)
}

class WatchedScope extends CancelSource implements CallScope, CancelListener, Due {
  slot = -1
  dueAt = 0
  private limitMs = 0
  private lastActivity = 0
  private resting = false
  private call: unknown = undefined
  private tell: ((call: never) => PlanoError) | undefined = undefined
  private readonly parent: Cancellation
  private readonly clock: Clock
  private readonly sweeper: Sweeper

  constructor(parent: Cancellation, { clock, sweeper }: { clock: Clock; sweeper: Sweeper }) {
    super()
    this.parent = parent
    this.clock = clock
    this.sweeper = sweeper
    parent.add(this)
  }

  onCancel(reason: unknown): void {
    this.abort(reason)
  }

  watch<Call>(limitMs: number, call: Call, tell: (call: Call) => PlanoError): void {
    this.sweeper.remove(this)
    this.limitMs = limitMs
    this.call = call
    this.tell = tell
    this.resting = false
    this.lastActivity = this.clock.monotonic()
    this.dueAt = this.lastActivity + limitMs
    this.sweeper.add(this)
  }

  touch(): void {
    this.resting = false
    this.lastActivity = this.clock.monotonic()
  }

  rest(): void {
    this.resting = true
  }

  // The deadline is not moved with every chunk. When it fires early, it is set again for the remaining time.
  onDue(): void {
    const { tell } = this
    if (!tell || this.aborted) return
    const now = this.clock.monotonic()
    const left = this.resting ? this.limitMs : this.lastActivity + this.limitMs - now
    if (left > 1) {
      this.dueAt = now + left
      this.sweeper.add(this)
    } else this.abort(tell(this.call as never))
  }

  dispose(): void {
    this.sweeper.remove(this)
    this.call = undefined
    this.tell = undefined
    this.parent.remove(this)
  }
}
