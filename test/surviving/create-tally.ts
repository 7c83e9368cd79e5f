import type { CounterStore } from '@planojs/core'

/** Counters that allow everything, and what is taken of each that was not given back. */
export function createTally() {
  const taken = new Map<string, number>()
  const add = (key: string, amount: number) => taken.set(key, (taken.get(key) ?? 0) + amount)
  const counters: CounterStore = {
    async take(key, amount, { limit }) {
      add(key, amount)
      return { allowed: true, remaining: limit, resetMs: 1 }
    },
    settle: async (key, difference) => void add(key, difference),
  }
  return { taken, counters }
}
