import type { AnswerStore, JsonValue, KeyValueStore, ResponseStore, StoredResponse } from '@planojs/core'
import { PlanoError, readRecordedAnswer, writeRecordedAnswer } from '@planojs/core'
import { toRowKey } from './row-key.ts'

/** Asks the database; answers the rows. */
export type RunQuery = (text: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>

/** Text by key with an expiry, in one table. */
interface Records {
  get(key: string): Promise<string | undefined>
  put(key: string, text: string, ttlMs: number): Promise<void>
  delete(key: string): Promise<boolean>
  putIfAbsent(key: string, text: string, ttlMs: number): Promise<string>
}

const UNTIL = `clock_timestamp() + $3 * interval '1 millisecond'`

/** Times are the database's, so that replicas with different clocks agree. */
export function createRecords(query: RunQuery, table: string): Records {
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
  }
}

export function createPostgresValues(records: Records): KeyValueStore {
  return {
    async get(key) {
      const text = await records.get(key)
      return text === undefined ? undefined : (JSON.parse(text) as JsonValue)
    },
    set: (key, value, { ttlMs }) => records.put(key, JSON.stringify(value), ttlMs),
    delete: (key) => records.delete(key),
    async setIfAbsent(key, value, { ttlMs }) {
      return JSON.parse(await records.putIfAbsent(key, JSON.stringify(value), ttlMs)) as JsonValue
    },
  }
}

export function createPostgresResponses(records: Records): ResponseStore {
  return {
    async get(id) {
      const text = await records.get(id)
      return text === undefined ? undefined : (JSON.parse(text) as StoredResponse)
    },
    async put(response, { ttlMs, maxBytes }) {
      const text = JSON.stringify(response)
      if (text.length > maxBytes) {
        const message = `A response of ${text.length} bytes is over the limit of stored responses.`
        throw new PlanoError('body_too_large', message)
      }
      await records.put(response.id, text, ttlMs)
    },
    delete: (id) => records.delete(id),
  }
}

export function createPostgresAnswers(records: Records): AnswerStore {
  return {
    async get(key) {
      const text = await records.get(key)
      return text === undefined ? undefined : readRecordedAnswer(text)
    },
    put: (key, answer, { ttlMs }) => records.put(key, writeRecordedAnswer(answer), ttlMs),
  }
}
