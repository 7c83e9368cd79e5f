import { PlanoError } from '@planojs/core'
import { hasCode } from './has-code.ts'
import type { PostgresClient } from './postgres-client.ts'

export interface OpenedClient {
  client: PostgresClient
  close(): Promise<void>
}

const QUERY_TIMEOUT_MS = 2000
/** How PgBouncer refuses a connection whose settings it does not know. */
const PROTOCOL_VIOLATION = /^08P01$/

/**
 * Opens a pool of `pg`. The server has the time limit too: it goes on with a statement whose connection was closed, so
 * that during a long lock each one that was given up would keep a connection, and count later. Behind a pooler that
 * refuses this setting, the limit is the client's alone.
 */
export async function openPool(
  connectionString: string | undefined,
  timeoutMs = QUERY_TIMEOUT_MS,
): Promise<OpenedClient> {
  let module: typeof import('pg')
  try {
    module = await import('pg')
  } catch (cause) {
    const message = 'A PostgreSQL address needs the package pg beside @planojs/postgres, which cannot be loaded.'
    throw new PlanoError('invalid_config', message, { cause })
  }
  const open = (onServer: { statement_timeout?: number }) => {
    const pool = new module.default.Pool({
      ...(connectionString === undefined ? {} : { connectionString }),
      ...onServer,
      connectionTimeoutMillis: timeoutMs,
      // A connection whose query timed out is closed. Otherwise an unresponsive network would exhaust the pool.
      query_timeout: timeoutMs,
      keepAlive: true,
      allowExitOnIdle: true,
    })
    // An idle connection that breaks is replaced. The next query reports a failure.
    pool.on('error', () => {})
    return pool
  }
  const limited = open({ statement_timeout: timeoutMs })
  let pool = limited
  return {
    client: {
      async query(text, values) {
        const asked = pool
        try {
          return await asked.query(text, values)
        } catch (error) {
          if (asked !== limited || !hasCode(error, PROTOCOL_VIOLATION)) throw error
          if (pool === limited) pool = open({})
          return pool.query(text, values)
        }
      },
    },
    async close() {
      await Promise.all([...new Set([limited, pool])].map((each) => each.end()))
    },
  }
}
