import { createHash } from 'node:crypto'
import type { TextRecords } from '@planojs/core'
import { toRowKey } from './row-key.ts'

/** Runs a query and resolves to its rows. */
export type RunQuery = (text: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>

const UNTIL = `clock_timestamp() + $3 * interval '1 millisecond'`

/** Uses the database's clock, so that replicas with different clocks agree. */
export function createPostgresRecords(query: RunQuery, table: string): TextRecords {
  const first = async (text: string, values: readonly unknown[]) => (await query(text, values))[0]
  const textOf = (row: Record<string, unknown> | undefined) =>
    typeof row?.['value'] === 'string' ? row['value'] : undefined
  return {
    get: async (key) =>
      textOf(
        await first(`SELECT value FROM ${table} WHERE key = $1 AND expires_at > clock_timestamp()`, [toRowKey(key)]),
      ),
    async put(key, text, ttlMs) {
      await query(
        `INSERT INTO ${table} VALUES ($1, $2, ${UNTIL})
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`,
        [toRowKey(key), text, ttlMs],
      )
    },
    async delete(key) {
      const row = await first(`DELETE FROM ${table} WHERE key = $1 RETURNING expires_at > clock_timestamp() AS lived`, [
        toRowKey(key),
      ])
      return row?.['lived'] === true
    },
    async putIfAbsent(key, text, ttlMs) {
      const row = await first(
        `INSERT INTO ${table} AS held VALUES ($1, $2, ${UNTIL}) ON CONFLICT (key) DO UPDATE SET
           value = CASE WHEN held.expires_at > clock_timestamp() THEN held.value ELSE excluded.value END,
           expires_at = CASE WHEN held.expires_at > clock_timestamp() THEN held.expires_at ELSE excluded.expires_at END
         RETURNING value`,
        [toRowKey(key), text, ttlMs],
      )
      return textOf(row) ?? text
    },
    async putIfSame(key, text, { standing, ttlMs }) {
      // Only the digest is sent and compared, because records may be several megabytes.
      const digest = createHash('sha256').update(standing).digest('hex')
      const row = await first(
        `UPDATE ${table} SET value = $2, expires_at = ${UNTIL} WHERE key = $1 AND expires_at > clock_timestamp()
           AND encode(sha256(convert_to(value, 'UTF8')), 'hex') = $4 RETURNING 1`,
        [toRowKey(key), text, ttlMs, digest],
      )
      return row !== undefined
    },
  }
}
