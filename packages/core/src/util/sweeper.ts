import type { Clock } from '../contract/clock.ts'
import { Roster, type RosterEntry } from './roster.ts'

/** Something that is due at a time unless it is taken off before. */
export interface Due extends RosterEntry {
  /** Monotonic milliseconds. */
  dueAt: number
  onDue(): void
}

/**
 * Deadlines of everything under way over one timer, which is set for the earliest. Nearly all deadlines are taken off
 * long before they come: that costs an array slot here and no timer.
 */
export class Sweeper {
  private readonly clock: Clock
  private readonly waiting = new Roster<Due>()
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
    // Timers count whole milliseconds and may come a fraction of one early.
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
