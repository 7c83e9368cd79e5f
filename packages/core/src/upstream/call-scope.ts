import type { Clock } from '../contract/platform/clock.ts'
import type { CancelListener, Cancellation } from '../contract/transport/cancellation.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import { CancelSource } from '../util/async/cancel-source.ts'
import type { DeadlineTimer, Due } from '../util/async/deadline-timer.ts'

/** The lifetime of one call: its own cancellation, an inactivity deadline and optionally a total time. */
export interface CallScope extends Cancellation {
  /** Aborts the call with the error `tell(call)` unless `touch` is called within `limitMs`. */
  watch<Call>(limitMs: number, call: Call, tell: (call: Call) => PlanoError): void
  /** Aborts the call with the error `tell()` after `totalMs`, however active it is. Called before `watch`. */
  limit(totalMs: number, tell: () => PlanoError): void
  touch(): void
  /** Pauses the deadline until the next touch, because the reader is slow and not the upstream. */
  rest(): void
  abort(reason: PlanoError): void
  /** Stops watching and detaches from the parent. Idempotent. */
  dispose(): void
}

/** Opens a scope that is also aborted by its parent. */
export function openCallScope(parent: Cancellation, parts: { clock: Clock; deadlineTimer: DeadlineTimer }): CallScope {
  return new WatchedScope(parent, parts)
}

class WatchedScope extends CancelSource implements CallScope, CancelListener, Due {
  slot = -1
  dueAt = 0
  private limitMs = 0
  private lastActivity = 0
  private resting = false
  private endAt = Number.POSITIVE_INFINITY
  private tellEnd: (() => PlanoError) | undefined = undefined
  private call: unknown = undefined
  private tell: ((call: never) => PlanoError) | undefined = undefined
  private readonly parent: Cancellation
  private readonly clock: Clock
  private readonly deadlineTimer: DeadlineTimer

  constructor(parent: Cancellation, { clock, deadlineTimer }: { clock: Clock; deadlineTimer: DeadlineTimer }) {
    super()
    this.parent = parent
    this.clock = clock
    this.deadlineTimer = deadlineTimer
    parent.add(this)
  }

  onCancel(reason: unknown): void {
    this.abort(reason)
  }

  watch<Call>(limitMs: number, call: Call, tell: (call: Call) => PlanoError): void {
    this.deadlineTimer.remove(this)
    this.limitMs = limitMs
    this.call = call
    this.tell = tell
    this.resting = false
    this.lastActivity = this.clock.monotonic()
    this.dueAt = Math.min(this.lastActivity + limitMs, this.endAt)
    this.deadlineTimer.add(this)
  }

  limit(totalMs: number, tell: () => PlanoError): void {
    this.endAt = this.clock.monotonic() + totalMs
    this.tellEnd = tell
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
    if (this.tellEnd && this.endAt - now <= 1) {
      this.abort(this.tellEnd())
      return
    }
    const left = this.resting ? this.limitMs : this.lastActivity + this.limitMs - now
    if (left > 1) {
      this.dueAt = Math.min(now + left, this.endAt)
      this.deadlineTimer.add(this)
    } else this.abort(tell(this.call as never))
  }

  dispose(): void {
    this.deadlineTimer.remove(this)
    this.call = undefined
    this.tell = undefined
    this.tellEnd = undefined
    this.parent.remove(this)
  }
}
