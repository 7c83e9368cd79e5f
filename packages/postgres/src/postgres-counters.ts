import type { CounterStore } from '@planojs/core'
import type { RunQuery } from './postgres-records.ts'
import { toRowKey } from './row-key.ts'

/** Sliding-window counters shared by all replicas; one statement per operation. */
export function createPostgresCounters(query: RunQuery, prefix: string): CounterStore {
  const run = (values: readonly unknown[]) => query(`SELECT * FROM ${prefix}count($1, $2, $3, $4, $5)`, values)
  return {
    guarded: true,
    async take(key, amount, { limit, windowMs }) {
      const [row] = await run(['take', toRowKey(key), amount, limit, windowMs])
      return {
        allowed: row?.['allowed'] === true,
        remaining: Number(row?.['remaining']),
        resetMs: Math.ceil(Number(row?.['reset_ms'])),
      }
    },
    async settle(key, difference, { limit, windowMs }) {
      await run(['settle', toRowKey(key), difference, limit, windowMs])
    },
  }
}
