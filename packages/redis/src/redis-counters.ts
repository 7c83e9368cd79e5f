import type { CounterStore } from '@planojs/core'
import { COUNTER_SCRIPT } from './counter-script.ts'
import type { SendCommand } from './redis-client.ts'
import { createScript } from './run-script.ts'

/** Sliding-window counters shared by all replicas. */
export function createRedisCounters(send: SendCommand, prefix: string): CounterStore {
  const count = createScript(send, COUNTER_SCRIPT)
  const run = async (kind: 'take' | 'settle', key: string, numbers: readonly number[]): Promise<unknown[]> => {
    const reply = await count(prefix + key, kind, ...numbers.map(String))
    return Array.isArray(reply) ? reply : []
  }
  return {
    guarded: true,
    async take(key, amount, { limit, windowMs }) {
      const [allowed, remaining, resetMs] = await run('take', key, [amount, limit, windowMs])
      return { allowed: Number(allowed) === 1, remaining: Number(remaining), resetMs: Number(resetMs) }
    },
    async settle(key, difference, { limit, windowMs }) {
      await run('settle', key, [difference, limit, windowMs])
    },
  }
}
