import type { Stores } from '@planojs/core'

/** Stores and a way to let time pass: a virtual clock's `advance`, or waiting in real time. */
export interface OpenStores {
  stores: Stores
  advance(byMs: number): Promise<void>
}
