import type { Stores } from '@planojs/core'

/** Stores and a way to let time pass for them: a virtual clock's `advance`, or real waiting where time is not ours. */
export interface OpenStores {
  stores: Stores
  advance(byMs: number): Promise<void>
}
