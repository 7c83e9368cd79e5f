import type { Clock } from '../contract/platform/clock.ts'
import type { ReadyCounters } from '../contract/store.ts'
import { createLru } from '../util/collections/create-lru.ts'

/** The amount taken within one slot of a window, counted as if it had been taken at the end of the slot. */
interface Slot {
  from: number
  at: number
  amount: number
}

/** Number of slots per window: the granularity of the sliding window. */
const SLOTS = 64

/**
 * Sliding-window counters in memory, for at most `maxKeys` keys. Refused amounts are not counted. `resetMs` of a
 * refusal is the time until the amount fits; otherwise it is the time until the window is empty.
 */
export function createMemoryCounterStore(options: { maxKeys: number; clock: Clock }): ReadyCounters {
  const { clock } = options
  const windows = createLru<Slot[]>(options.maxKeys)

  function open(key: string, windowMs: number): { slots: Slot[]; now: number } {
    const now = clock.monotonic()
    const slots = windows.get(key) ?? []
    const alive = slots.findIndex((slot) => slot.at + windowMs > now)
    slots.splice(0, alive < 0 ? slots.length : alive)
    windows.set(key, slots)
    return { slots, now }
  }

  function add(window: { slots: Slot[]; now: number }, amount: number, windowMs: number): void {
    const { slots, now } = window
    const last = slots.at(-1)
    if (last && now - last.from < windowMs / SLOTS) {
      last.at = now
      last.amount += amount
    } else slots.push({ from: now, at: now, amount })
  }

  return {
    take(key, amount, { limit, windowMs }) {
      const window = open(key, windowMs)
      const used = sum(window.slots)
      const allowed = used + amount <= limit
      if (allowed && amount > 0) add(window, amount, windowMs)
      const remaining = Math.max(0, limit - used - (allowed ? amount : 0))
      const resetMs = allowed ? untilEmpty(window, windowMs) : untilFree(window, windowMs, used + amount - limit)
      return { allowed, remaining, resetMs }
    },
    settle(key, difference, { windowMs }) {
      const window = open(key, windowMs)
      if (difference > 0) add(window, difference, windowMs)
      else giveBack(window.slots, -difference)
      return Promise.resolve()
    },
  }
}

function sum(slots: readonly Slot[]): number {
  return slots.reduce((total, slot) => total + slot.amount, 0)
}

/** Corrections apply to the most recent reservations first. */
function giveBack(slots: Slot[], amount: number): void {
  let left = amount
  for (let index = slots.length - 1; index >= 0 && left > 0; index -= 1) {
    const slot = slots[index]
    if (!slot) continue
    const returned = Math.min(slot.amount, left)
    slot.amount -= returned
    left -= returned
  }
}

function untilEmpty({ slots, now }: { slots: readonly Slot[]; now: number }, windowMs: number): number {
  const last = slots.at(-1)
  return last ? Math.max(0, last.at + windowMs - now) : 0
}

function untilFree(window: { slots: readonly Slot[]; now: number }, windowMs: number, missing: number): number {
  let freed = 0
  for (const slot of window.slots) {
    freed += slot.amount
    if (freed >= missing) return Math.max(1, slot.at + windowMs - window.now)
  }
  return windowMs
}
