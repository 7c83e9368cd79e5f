import { createStoreGuard, createTextStores, type Stores } from '@planojs/core'
import { hasCode } from './has-code.ts'
import { openPool } from './open-pool.ts'
import type { PostgresClient } from './postgres-client.ts'
import { createPostgresCounters } from './postgres-counters.ts'
import { createPostgresRecords, type RunQuery } from './postgres-records.ts'
import { checkPrefix, postgresSchema, SWEPT_TABLES } from './schema.ts'

/** Options of `createPostgresStores`. */
export interface PostgresStoresOptions {
  /** `postgres://` address. The stores then open their own pool with the package pg. */
  connectionString?: string | undefined
  /** A pool of the application, instead of `connectionString`. `close()` does not close it. */
  client?: PostgresClient
  /** Prefix of table names, optionally with a schema, as in `app.plano_`. Default `plano_`. */
  prefix?: string | undefined
  /** Creates missing tables. Default true. `postgresSchema()` returns the statement to create them manually. */
  createTables?: boolean
  /** Time limit of one operation in milliseconds. Default 2,000. */
  timeoutMs?: number
  /** Cool-down after a failure in milliseconds, during which PostgreSQL is not called. Default 1,000. */
  restMs?: number
  /** Interval for deleting expired rows in milliseconds. 0 turns it off. Default 60,000. */
  sweepMs?: number
}

const SWEEP_MS = 60_000
const SWEEP_ROWS = 1000
/** Largest number of batches per table in one sweep. */
const SWEEP_ROUNDS = 50
/** SQLSTATE classes of errors caused by the statement and not by the server: invalid data, program limits. */
const OWN_FAULTS = /^(?:22|54)/
/** SQLSTATE codes of refusals that a reachable server answers at once: read-only, conflicts, missing permissions. */
const REFUSALS = /^(?:25006|40|42501)/
/** The tables or the function are missing: they were dropped, or the server is a new one. */
const MISSING = /^(?:42P01|42883|3F000)$/
/** The user may not create tables, or nothing can be written now. The tables may exist. */
const MAY_NOT_CREATE = /^(?:42501|25006)$/

/**
 * Creates stores in PostgreSQL (12 or later), shared by all replicas: stored responses, sessions, limits, recorded
 * answers. Tables are created on first use. While the database is unreachable, the stores reject with PlanoError
 * `store_unavailable` and requests continue with a warning: sessions and caches count as empty, and limits are not
 * enforced.
 */
export async function createPostgresStores(options: PostgresStoresOptions = {}): Promise<Required<Stores>> {
  const prefix = checkPrefix(options.prefix ?? 'plano_')
  const opened = options.client
    ? { client: options.client, close: () => Promise.resolve() }
    : await openPool(options.connectionString, options.timeoutMs)
  const query = createQuery(opened.client, options)
  // With its own guard: a slow sweep must not make requests skip the store.
  const stopSweeping = sweep(createQuery(opened.client, { ...options, createTables: false }), {
    prefix,
    sweepMs: options.sweepMs ?? SWEEP_MS,
  })
  return {
    ...createTextStores(
      {
        sessions: createPostgresRecords(query, `${prefix}sessions`),
        responses: createPostgresRecords(query, `${prefix}responses`),
        answers: createPostgresRecords(query, `${prefix}answers`),
      },
      { guarded: true },
    ),
    counters: createPostgresCounters(query, prefix),
    close() {
      stopSweeping()
      return opened.close()
    },
  }
}

/**
 * Runs queries within the time limit, after creating the tables. A failure to create them is retried by the next query,
 * and they are created again when they are missing later.
 */
function createQuery(client: PostgresClient, options: PostgresStoresOptions): RunQuery {
  const { createTables = true, prefix, timeoutMs, restMs } = options
  const isOwnFault = (error: unknown) => hasCode(error, OWN_FAULTS)
  const isRefusal = (error: unknown) => hasCode(error, REFUSALS)
  const guard = createStoreGuard({ name: 'PostgreSQL', timeoutMs, restMs, isOwnFault, isRefusal })
  let ready: Promise<unknown> | undefined
  const prepare = () => {
    if (!createTables) return Promise.resolve()
    ready ??= client.query(postgresSchema(prefix)).catch((error: unknown) => {
      if (hasCode(error, MAY_NOT_CREATE)) return
      ready = undefined
      throw error
    })
    return ready
  }
  return (text, values) =>
    guard(async () => {
      await prepare()
      try {
        return (await client.query(text, [...values])).rows as Record<string, unknown>[]
      } catch (error) {
        if (hasCode(error, MISSING)) ready = undefined
        throw error
      }
    })
}

function sweep(query: RunQuery, { prefix, sweepMs }: { prefix: string; sweepMs: number }): () => void {
  if (sweepMs === 0) return () => {}
  const sweepTable = async (table: string) => {
    // Rows that another replica has locked or renewed are skipped.
    const ended = `SELECT key FROM ${table} WHERE expires_at < clock_timestamp() LIMIT ${SWEEP_ROWS} FOR UPDATE SKIP LOCKED`
    for (let round = 0; round < SWEEP_ROUNDS; round += 1) {
      const gone = await query(`DELETE FROM ${table} WHERE key IN (${ended}) RETURNING 1`, [])
      if (gone.length < SWEEP_ROWS) return
    }
  }
  const once = async () => {
    for (const table of SWEPT_TABLES) await sweepTable(prefix + table)
  }
  // Expired rows are never read, so a failed sweep loses nothing; the next one deletes them.
  const timer = setInterval(() => once().catch(() => {}), sweepMs)
  timer.unref()
  return () => clearInterval(timer)
}
