import { createStoreGuard, PlanoError, type Stores } from '@planojs/core'
import { createPostgresCounters } from './postgres-counters.ts'
import {
  createPostgresAnswers,
  createPostgresResponses,
  createPostgresValues,
  createRecords,
  type RunQuery,
} from './postgres-records.ts'
import { checkPrefix, postgresSchema, SWEPT_TABLES } from './schema.ts'

/** What is used of a `pg` pool or client; `@electric-sql/pglite` fits too. It is not closed by the stores. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** How the stores reach their database. */
export interface PostgresStoresOptions {
  /** `postgres://` address: a pool of our own, with the package pg. */
  connectionString?: string
  /** A pool that the application has already, in place of `connectionString`; it is not closed by `close()`. */
  client?: PostgresClient
  /** In front of the names of tables; a schema may stand in front of it, as in `app.plano_`. Default `plano_`. */
  prefix?: string
  /** Whether missing tables are made. Default true; `postgresSchema()` gives the statement for those who make them by hand. */
  createTables?: boolean
  /** Longest wait for one answer in milliseconds. Default 2,000. */
  timeoutMs?: number
  /** How long PostgreSQL is not asked after a failure, in milliseconds, so that requests do not wait in a row. Default 1,000. */
  restMs?: number
  /** How often rows that have ended are deleted, in milliseconds; 0 never does. Default 60,000. */
  sweepMs?: number
}

const CONNECT_TIMEOUT_MS = 5000
const SWEEP_MS = 60_000
const SWEEP_ROWS = 1000

/**
 * State of many replicas in PostgreSQL (12 or newer): stored responses, sessions, limits, recorded answers. Tables are made with
 * the first question. While the database is away its stores reject with PlanoError `store_unavailable`, which requests
 * survive: sessions and answers are as new, limits let pass, each with a warning.
 */
export async function createPostgresStores(options: PostgresStoresOptions = {}): Promise<Required<Stores>> {
  const prefix = checkPrefix(options.prefix ?? 'plano_')
  const opened = options.client
    ? { client: options.client, close: () => Promise.resolve() }
    : await openPool(options.connectionString)
  const query = createQuery(opened.client, options)
  const stopSweeping = sweep(query, { prefix, sweepMs: options.sweepMs ?? SWEEP_MS })
  return {
    sessions: createPostgresValues(createRecords(query, `${prefix}sessions`)),
    responses: createPostgresResponses(createRecords(query, `${prefix}responses`)),
    answers: createPostgresAnswers(createRecords(query, `${prefix}answers`)),
    counters: createPostgresCounters(query, prefix),
    close() {
      stopSweeping()
      return opened.close()
    },
  }
}

async function openPool(
  connectionString: string | undefined,
): Promise<{ client: PostgresClient; close(): Promise<void> }> {
  let module: typeof import('pg')
  try {
    module = await import('pg')
  } catch (cause) {
    const message = 'A PostgreSQL address needs the package pg beside @planojs/postgres, which cannot be loaded.'
    throw new PlanoError('invalid_config', message, { cause })
  }
  const where = connectionString === undefined ? {} : { connectionString }
  const pool = new module.default.Pool({ ...where, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, allowExitOnIdle: true })
  // A connection that breaks while idle is replaced; the next question tells when that fails.
  pool.on('error', () => {})
  return { client: pool, close: () => pool.end() }
}

/** Asks within the time limit, the tables made before the first question; a failure to make them is tried again. */
function createQuery(client: PostgresClient, options: PostgresStoresOptions): RunQuery {
  const { createTables = true, prefix, timeoutMs, restMs } = options
  const guard = createStoreGuard({ name: 'PostgreSQL', timeoutMs, restMs })
  let ready: Promise<unknown> | undefined
  const prepare = () => {
    if (!createTables) return Promise.resolve()
    ready ??= client.query(postgresSchema(prefix)).catch((error: unknown) => {
      ready = undefined
      throw error
    })
    return ready
  }
  return (text, values) =>
    guard(async () => {
      await prepare()
      return (await client.query(text, [...values])).rows as Record<string, unknown>[]
    })
}

function sweep(query: RunQuery, { prefix, sweepMs }: { prefix: string; sweepMs: number }): () => void {
  if (sweepMs === 0) return () => {}
  const once = async () => {
    for (const table of SWEPT_TABLES) {
      const ended = `SELECT key FROM ${prefix}${table} WHERE expires_at < clock_timestamp() LIMIT ${SWEEP_ROWS}`
      await query(`DELETE FROM ${prefix}${table} WHERE key IN (${ended})`, [])
    }
  }
  // What ended is not read any more, so a sweep that fails loses nothing; the next one takes its rows.
  const timer = setInterval(() => once().catch(() => {}), sweepMs)
  timer.unref()
  return () => clearInterval(timer)
}
