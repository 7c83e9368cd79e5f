import { createStoreGuard, createTextStores, PlanoError, type Stores } from '@planojs/core'
import { createPostgresCounters } from './postgres-counters.ts'
import { createPostgresRecords, type RunQuery } from './postgres-records.ts'
import { checkPrefix, postgresSchema, SWEPT_TABLES } from './schema.ts'

/** What is used of a `pg` pool or client; `@electric-sql/pglite` fits too. It is not closed by the stores. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** How the stores reach their database. */
export interface PostgresStoresOptions {
  /** `postgres://` address: a pool of our own, with the package pg. */
  connectionString?: string | undefined
  /** A pool that the application has already, in place of `connectionString`; it is not closed by `close()`. */
  client?: PostgresClient
  /** In front of the names of tables; a schema may stand in front of it, as in `app.plano_`. Default `plano_`. */
  prefix?: string | undefined
  /** Whether missing tables are made. Default true; `postgresSchema()` gives the statement for those who make them by hand. */
  createTables?: boolean
  /** Longest wait for one answer in milliseconds. Default 2,000. */
  timeoutMs?: number
  /** How long PostgreSQL is not asked after a failure, in milliseconds, so that requests do not wait in a row. Default 1,000. */
  restMs?: number
  /** How often rows that have ended are deleted, in milliseconds; 0 never does. Default 60,000. */
  sweepMs?: number
}

const SWEEP_MS = 60_000
const SWEEP_ROWS = 1000
/** Rounds for a table in one sweep; the rest is for the next. */
const SWEEP_ROUNDS = 50
const QUERY_TIMEOUT_MS = 2000
/** Classes of SQLSTATE that tell of the question and not of the server: data that does not fit, limits of the program. */
const OWN_FAULTS = /^(?:22|54)/

/**
 * State of many replicas in PostgreSQL (12 or newer): stored responses, sessions, limits, recorded answers. Tables are made with
 * the first question. While the database is away its stores reject with PlanoError `store_unavailable`, which requests
 * survive: sessions and answers are as new, limits let pass, each with a warning.
 */
export async function createPostgresStores(options: PostgresStoresOptions = {}): Promise<Required<Stores>> {
  const prefix = checkPrefix(options.prefix ?? 'plano_')
  const opened = options.client
    ? { client: options.client, close: () => Promise.resolve() }
    : await openPool(options.connectionString, options.timeoutMs)
  const query = createQuery(opened.client, options)
  // With a guard of its own: a sweep that is late is no reason to let requests go without.
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

interface OpenedClient {
  client: PostgresClient
  close(): Promise<void>
}

async function openPool(connectionString: string | undefined, timeoutMs = QUERY_TIMEOUT_MS): Promise<OpenedClient> {
  let module: typeof import('pg')
  try {
    module = await import('pg')
  } catch (cause) {
    const message = 'A PostgreSQL address needs the package pg beside @planojs/postgres, which cannot be loaded.'
    throw new PlanoError('invalid_config', message, { cause })
  }
  const pool = new module.default.Pool({
    ...(connectionString === undefined ? {} : { connectionString }),
    connectionTimeoutMillis: timeoutMs,
    // A connection whose question was given up is not used again: behind a silent network the pool would run out of them.
    query_timeout: timeoutMs,
    keepAlive: true,
    allowExitOnIdle: true,
  })
  // A connection that breaks while idle is replaced; the next question tells when that fails.
  pool.on('error', () => {})
  return { client: pool, close: () => pool.end() }
}

function isOwnFault(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && OWN_FAULTS.test(code)
}

/** Asks within the time limit, the tables made before the first question; a failure to make them is tried again. */
function createQuery(client: PostgresClient, options: PostgresStoresOptions): RunQuery {
  const { createTables = true, prefix, timeoutMs, restMs } = options
  const guard = createStoreGuard({ name: 'PostgreSQL', timeoutMs, restMs, isOwnFault })
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
  const sweepTable = async (table: string) => {
    // What another replica holds, or has renewed by now, is left.
    const ended = `SELECT key FROM ${table} WHERE expires_at < clock_timestamp() LIMIT ${SWEEP_ROWS} FOR UPDATE SKIP LOCKED`
    for (let round = 0; round < SWEEP_ROUNDS; round += 1) {
      const gone = await query(`DELETE FROM ${table} WHERE key IN (${ended}) RETURNING 1`, [])
      if (gone.length < SWEEP_ROWS) return
    }
  }
  const once = async () => {
    for (const table of SWEPT_TABLES) await sweepTable(prefix + table)
  }
  // What ended is not read any more, so a sweep that fails loses nothing; the next one takes its rows.
  const timer = setInterval(() => once().catch(() => {}), sweepMs)
  timer.unref()
  return () => clearInterval(timer)
}
