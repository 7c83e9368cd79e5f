import { PlanoError } from '@planojs/core'
import { countFunction } from './count-function.ts'

/** Lower case, so that no quotes are needed. May include a schema. */
const PREFIX = /^(?:[a-z_][a-z0-9_]{0,30}\.)?[a-z_][a-z0-9_]{0,30}$/

/** Validates a prefix of table names. Throws PlanoError `invalid_config`. */
export function checkPrefix(prefix: string): string {
  if (PREFIX.test(prefix)) return prefix
  const message = `The prefix of PostgreSQL tables is a lower-case name such as "plano_" or "app.plano_", not "${prefix}".`
  throw new PlanoError('invalid_config', message)
}

const RECORDS = ['sessions', 'responses', 'answers'] as const

function recordTables(prefix: string): string {
  return RECORDS.map(
    (name) => `
  CREATE TABLE IF NOT EXISTS ${prefix}${name} (key text PRIMARY KEY, value text NOT NULL, expires_at timestamptz NOT NULL);
  ${createIndex(prefix, name)}`,
  ).join('')
}

/**
 * Checked first, because `IF NOT EXISTS` locks the table all the same: a replica that starts during a long transaction
 * would make the writes of all others wait.
 */
function createIndex(prefix: string, name: string): string {
  const index = `${name}_expiry`
  return `IF to_regclass('${prefix}${index}') IS NULL THEN
    CREATE INDEX ${bare(prefix)}${index} ON ${prefix}${name} (expires_at);
  END IF;`
}

/** An index is created in its table's schema, so its name has none. */
function bare(prefix: string): string {
  return prefix.slice(prefix.indexOf('.') + 1)
}

/** Tables with rows that expire. */
export const SWEPT_TABLES = [...RECORDS, 'counters'] as const

/**
 * The statement that creates all tables and functions. It is idempotent, and replicas that start together wait for each
 * other. For administrators who create tables manually: run it once and set `createTables: false`.
 */
export function postgresSchema(prefix = 'plano_'): string {
  checkPrefix(prefix)
  return `DO $plano$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('${prefix}schema'));${recordTables(prefix)}
  CREATE TABLE IF NOT EXISTS ${prefix}counters (key text PRIMARY KEY, begins double precision[] NOT NULL,
    ends double precision[] NOT NULL, amounts double precision[] NOT NULL, expires_at timestamptz NOT NULL);
  ${createIndex(prefix, 'counters')}${countFunction(prefix)}
END $plano$`
}
