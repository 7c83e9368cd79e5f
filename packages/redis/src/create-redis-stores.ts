import { createStoreGuard, createTextStores, type Stores } from '@planojs/core'
import { openClient } from './open-client.ts'
import { commandsOf, type RedisClient, type SendCommand } from './redis-client.ts'
import { createRedisCounters } from './redis-counters.ts'
import { createRedisRecords } from './redis-records.ts'
import { isNoScript } from './run-script.ts'

/** How the stores reach Redis. */
export interface RedisStoresOptions {
  /** `redis://` or `rediss://` address: a client of our own, with ioredis or redis, whichever is installed. */
  url?: string | undefined
  /** A client that the application has already, in place of `url`; it is not closed by `close()`. */
  client?: RedisClient
  /** In front of every key. Default `plano:`. */
  prefix?: string | undefined
  /** Longest wait for one answer in milliseconds. Default 2,000. */
  timeoutMs?: number
  /** How long Redis is not asked after a failure, in milliseconds, so that requests do not wait in a row. Default 1,000. */
  restMs?: number
}

const DEFAULT_URL = 'redis://127.0.0.1:6379'

/**
 * State of many replicas in one Redis (6.2 or newer): sessions, limits, stored responses, recorded answers. Nothing is asked
 * before the first request needs it. While Redis is away its stores reject with PlanoError `store_unavailable`, which
 * requests survive: sessions and answers are as new, limits let pass, each with a warning.
 */
export async function createRedisStores(options: RedisStoresOptions = {}): Promise<Required<Stores>> {
  const { client, prefix = 'plano:', url = DEFAULT_URL, timeoutMs, restMs } = options
  const opened = client
    ? { send: commandsOf(client), close: () => Promise.resolve() }
    : await openClient(url, timeoutMs)
  const guard = createStoreGuard({ name: 'Redis', timeoutMs, restMs, isOwnFault: isNoScript })
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
