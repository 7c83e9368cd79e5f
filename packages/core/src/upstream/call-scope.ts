import type { CancelListener, Cancellation } from '../contract/cancellation.ts'
import type { Clock } from '../contract/clock.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import { CancelSource } from '../util/cancel-source.ts'
import type { Due, Sweeper } from '../util/sweeper.ts'

/** The lifetime of one call: a cancellation of its own, and one deadline for whichever silence is being watched. */
export interface CallScope extends Cancellation {
  /** Watches for silence: unless `touch` is called within `limitMs`, the call is aborted with the error. */
  watch(limitMs: number, onSilence: () => PlanoError): void
  touch(): void
  /** Silence does not count until the next touch: the reader is slow, not the upstream. */
  rest(): void
  abort(reason: PlanoError): void
  /** Ends watching and lets go of the parent. Safe to call twice. */
  dispose(): void
}

/** Opens a scope that also aborts when the parent does. */
export function openCallScope(parent: Cancellation, parts: { clock: Clock; sweeper: Sweeper }): CallScope {
  return new WatchedScope(parent, parts)
}

class WatchedScope extends CancelSource implements CallScope, CancelListener, Due {
  slot = -1
  dueAt = 0
  private limitMs = 0
  private lastActivity = 0
  private resting = false
  private describe: (() => PlanoError) | undefined = undefined
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

  watch(limitMs: number, onSilence: () => PlanoError): void {
    this.sweeper.remove(this)
    this.limitMs = limitMs
    this.describe = onSilence
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

  // The deadline does not move with every chunk: when it comes early, it is set again for what is left.
  onDue(): void {
    const { describe } = this
    if (!describe || this.aborted) return
    const now = this.clock.monotonic()
    const left = this.resting ? this.limitMs : this.lastActivity + this.limitMs - now
    if (left > 1) {
      this.dueAt = now + left
      this.sweeper.add(this)
    } else this.abort(describe())
  }

  dispose(): void {
    this.sweeper.remove(this)
    this.describe = undefined
    this.parent.remove(this)
  }
}
