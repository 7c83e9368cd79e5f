import { PlanoError } from '@planojs/core'
import { countFunction } from './count-function.ts'

/** Lower case, so that no quotes are needed; a schema may stand in front. */
const PREFIX = /^(?:[a-z_][a-z0-9_]{0,30}\.)?[a-z_][a-z0-9_]{0,30}$/

/** Checks what becomes part of table names; throws PlanoError `invalid_config`. */
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
  CREATE INDEX IF NOT EXISTS ${bare(prefix)}${name}_expiry ON ${prefix}${name} (expires_at);`,
  ).join('')
}

/** An index lives in its table's schema and is named without it. */
function bare(prefix: string): string {
  return prefix.slice(prefix.indexOf('.') + 1)
}

/** Tables that hold rows which end: what sweeping looks at. */
export const SWEPT_TABLES = [...RECORDS, 'counters'] as const

/**
 * The statement that makes all tables and the function, as often as one likes; replicas that start together wait for each
 * other. For administrators who make tables by hand: run it once and give `createTables: false`.
 */
export function postgresSchema(prefix = 'plano_'): string {
  checkPrefix(prefix)
  return `DO $plano$ BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('${prefix}schema'));${recordTables(prefix)}
  CREATE TABLE IF NOT EXISTS ${prefix}counters (key text PRIMARY KEY, begins double precision[] NOT NULL,
    ends double precision[] NOT NULL, amounts double precision[] NOT NULL, expires_at timestamptz NOT NULL);
  CREATE INDEX IF NOT EXISTS ${bare(prefix)}counters_expiry ON ${prefix}counters (expires_at);${countFunction(prefix)}
END $plano$`
}
