const DECLARED = (prefix: string) => `
  CREATE OR REPLACE FUNCTION ${prefix}count(kind text, name text, amount double precision, most double precision, span double precision)
  RETURNS TABLE (allowed boolean, remaining double precision, reset_ms double precision) LANGUAGE plpgsql AS $count$
  <<counter>>
  DECLARE
    moment double precision;
    begins double precision[] := '{}';
    ends double precision[] := '{}';
    amounts double precision[] := '{}';
    used double precision := 0;
    back double precision := -amount;
    freed double precision := 0;
    size integer := 0;
    piece record;`

/** Removes slots outside the window; adds the amount, or subtracts it from the latest slots. */
const COUNTED = (prefix: string) => `
  BEGIN
    LOOP
      INSERT INTO ${prefix}counters VALUES (name, '{}', '{}', '{}', clock_timestamp()) ON CONFLICT (key) DO NOTHING;
      PERFORM FROM ${prefix}counters WHERE key = name FOR UPDATE;
      EXIT WHEN FOUND;
    END LOOP;
    moment := extract(epoch FROM clock_timestamp()) * 1000;
    FOR piece IN
      SELECT taken.* FROM ${prefix}counters AS held,
        unnest(held.begins, held.ends, held.amounts) AS taken(begun, ended, amount)
      WHERE held.key = name
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
    END LOOP;`

/** The time at which the required amount is free again. */
const TOLD = (prefix: string) => `
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

/**
 * A sliding-window counter in one row. It stores slots of 1/64 of the window, oldest first, each with its first and
 * last time. Uses the database's clock, so that replicas with different clocks agree.
 */
export function countFunction(prefix: string): string {
  return DECLARED(prefix) + COUNTED(prefix) + TOLD(prefix)
}
