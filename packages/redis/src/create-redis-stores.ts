import { createStoreGuard, createTextStores, type Stores } from '@planojs/core'
import { openClient } from './open-client.ts'
import { commandsOf, isRefusal, type RedisClient, type SendCommand } from './redis-client.ts'
import { createRedisCounters } from './redis-counters.ts'
import { createRedisRecords } from './redis-records.ts'
import { isNoScript } from './run-script.ts'

/** Options of `createRedisStores`. */
export interface RedisStoresOptions {
  /**
   * `redis://` or `rediss://` address. The stores then open their own client with ioredis or redis, whichever is
   * installed.
   */
  url?: string | undefined
  /** A client of the application, instead of `url`. `close()` does not close it. */
  client?: RedisClient
  /** Prefix of every key. Default `plano:`. */
  prefix?: string | undefined
  /** Time limit of one operation in milliseconds. Default 2,000. */
  timeoutMs?: number
  /** Cool-down after a failure in milliseconds, during which Redis is not called. Default 1,000. */
  restMs?: number
}

const DEFAULT_URL = 'redis://127.0.0.1:6379'

/**
 * Creates stores in Redis (6.2 or later), shared by all replicas: sessions, limits, stored responses, recorded answers.
 * Connects on first use. While Redis is unreachable, the stores reject with PlanoError `store_unavailable` and requests
 * continue with a warning: sessions and caches count as empty, and limits are not enforced.
 */
export async function createRedisStores(options: RedisStoresOptions = {}): Promise<Required<Stores>> {
  const { client, prefix = 'plano:', url = DEFAULT_URL, timeoutMs, restMs } = options
  const opened = client
    ? { send: commandsOf(client), close: () => Promise.resolve() }
    : await openClient(url, timeoutMs)
  const guard = createStoreGuard({ name: 'Redis', timeoutMs, restMs, isOwnFault: isNoScript, isRefusal })
  const send: SendCommand = (command, ...args) => guard(() => opened.send(command, ...args))
  return {
    ...createTextStores(
      {
        sessions: createRedisRecords(send, `${prefix}session:`),
        responses: createRedisRecords(send, `${prefix}response:`),
        answers: createRedisRecords(send, `${prefix}answer:`),
      },
      { guarded: true },
    ),
    counters: createRedisCounters(send, `${prefix}counter:`),
    close: opened.close,
  }
}
