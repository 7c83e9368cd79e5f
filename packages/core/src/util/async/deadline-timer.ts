import type { Clock } from '../../contract/platform/clock.ts'
import { type SwapRemoveEntry, SwapRemoveList } from '../collections/swap-remove-list.ts'

/** An entry that becomes due unless it is removed first. */
export interface Due extends SwapRemoveEntry {
  /** Monotonic milliseconds. */
  dueAt: number
  onDue(): void
}

/**
 * Manages the deadlines of all work in flight with a single timer, set for the earliest. Nearly all deadlines are
 * removed long before they are due, which costs an array slot instead of a timer.
 */
export class DeadlineTimer {
  private readonly clock: Clock
  private readonly waiting = new SwapRemoveList<Due>()
  private armedFor = Number.POSITIVE_INFINITY
  private disarm: (() => void) | undefined = undefined

  constructor(clock: Clock) {
    this.clock = clock
  }

  add(due: Due): void {
    this.waiting.add(due)
    if (due.dueAt < this.armedFor) this.arm(due.dueAt)
  }

  remove(due: Due): void {
    this.waiting.remove(due)
  }

  private arm(at: number): void {
    this.disarm?.()
    this.armedFor = at
    this.disarm = this.clock.setTimer(() => this.sweep(), Math.max(1, at - this.clock.monotonic()))
  }

  private sweep(): void {
    this.armedFor = Number.POSITIVE_INFINITY
    this.disarm = undefined
    // Timers have millisecond resolution and may fire a fraction early.
    const now = this.clock.monotonic() + 1
    for (const due of this.waiting.list()) {
      if (due.dueAt > now || !this.waiting.remove(due)) continue
      due.onDue()
    }
    let next = Number.POSITIVE_INFINITY
    for (const due of this.waiting.list()) next = Math.min(next, due.dueAt)
    if (next < this.armedFor) this.arm(next)
  }
}
