import type { CounterStore } from '@planojs/core'
import { COUNTER_SCRIPT, COUNTER_SCRIPT_SHA } from './counter-script.ts'
import type { SendCommand } from './redis-client.ts'

/** A server that was started anew, or another node of a cluster, has not seen the script. */
export function isNoScript(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NOSCRIPT')
}

/** Sliding windows that all replicas share. */
export function createRedisCounters(send: SendCommand, prefix: string): CounterStore {
  async function run(kind: 'take' | 'settle', key: string, numbers: readonly number[]): Promise<unknown[]> {
    const rest = ['1', prefix + key, kind, ...numbers.map(String)]
    try {
      return asList(await send('EVALSHA', COUNTER_SCRIPT_SHA, ...rest))
    } catch (error) {
      if (!isNoScript(error)) throw error
      return asList(await send('EVAL', COUNTER_SCRIPT, ...rest))
    }
  }
  return {
    async take(key, amount, { limit, windowMs }) {
      const [allowed, remaining, resetMs] = await run('take', key, [amount, limit, windowMs])
      return { allowed: Number(allowed) === 1, remaining: Number(remaining), resetMs: Number(resetMs) }
    },
    async settle(key, difference, { limit, windowMs }) {
      await run('settle', key, [difference, limit, windowMs])
    },
  }
}

function asList(reply: unknown): unknown[] {
  return Array.isArray(reply) ? reply : []
}
