import { PlanoError } from '@planojs/core'

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

/**
 * A sliding window in one row: pieces as fine as a 64th of the window, oldest first, each from its first to its last moment.
 * The database gives the time, so that replicas with different clocks agree.
 */
function counterFunction(prefix: string): string {
  return `
  CREATE OR REPLACE FUNCTION ${prefix}count(kind text, name text, amount double precision, most double precision, span double precision)
  RETURNS TABLE (allowed boolean, remaining double precision, reset_ms double precision) LANGUAGE plpgsql AS $count$
  <<counter>>
  DECLARE
    moment double precision := extract(epoch FROM clock_timestamp()) * 1000;
    begins double precision[] := '{}';
    ends double precision[] := '{}';
    amounts double precision[] := '{}';
    used double precision := 0;
    back double precision := -amount;
    freed double precision := 0;
    size integer := 0;
    piece record;
  BEGIN
    INSERT INTO ${prefix}counters VALUES (name, '{}', '{}', '{}', clock_timestamp()) ON CONFLICT (key) DO NOTHING;
    FOR piece IN
      SELECT taken.* FROM (SELECT * FROM ${prefix}counters WHERE key = name FOR UPDATE) AS held,
        unnest(held.begins, held.ends, held.amounts) AS taken(begun, ended, amount)
    LOOP
      IF piece.ended + span > moment THEN
        begins := begins || piece.begun;
        ends := ends || piece.ended;
        amounts := amounts || piece.amount;
        used := used + piece.amount;
        size := size + 1;
      END IF;
    END LOOP;
    allowed := kind = 'settle' OR used + amount <= most;
    IF allowed AND amount > 0 THEN
      IF size > 0 AND moment - begins[size] < span / 64 THEN
        ends[size] := moment;
        amounts[size] := amounts[size] + amount;
      ELSE
        size := size + 1;
        begins[size] := moment;
        ends[size] := moment;
        amounts[size] := amount;
      END IF;
    END IF;
    FOR part IN REVERSE size..1 LOOP
      EXIT WHEN back <= 0;
      freed := least(amounts[part], back);
      amounts[part] := amounts[part] - freed;
      back := back - freed;
    END LOOP;
    reset_ms := 0;
    IF allowed THEN
      used := used + amount;
      IF size > 0 THEN reset_ms := greatest(0, ends[size] + span - moment); END IF;
    ELSE
      freed := 0;
      reset_ms := span;
      FOR part IN 1..size LOOP
        freed := freed + amounts[part];
        IF freed >= used + amount - most THEN
          reset_ms := greatest(1, ends[part] + span - moment);
          EXIT;
        END IF;
      END LOOP;
    END IF;
    remaining := greatest(0, most - used);
    UPDATE ${prefix}counters AS held
      SET begins = counter.begins, ends = counter.ends, amounts = counter.amounts,
        expires_at = clock_timestamp() + span * interval '1 millisecond'
      WHERE key = name;
    RETURN NEXT;
  END $count$;`
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
  CREATE INDEX IF NOT EXISTS ${bare(prefix)}counters_expiry ON ${prefix}counters (expires_at);${counterFunction(prefix)}
END $plano$`
}
