import type { JsonValue } from '../contract/json.ts'
import type { AnswerStore, KeyValueStore, ResponseStore, StoredResponse, Stores } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { readRecordedAnswer, writeRecordedAnswer } from './recorded-answer-text.ts'

/** A key-value table of texts with expiry: all that a database must provide. Times are in milliseconds. */
export interface TextRecords {
  get(key: string): Promise<string | undefined>
  put(key: string, text: string, ttlMs: number): Promise<void>
  delete(key: string): Promise<boolean>
  /** Inserts only if the key is absent, atomically, and resolves to the text that is stored afterwards. */
  putIfAbsent(key: string, text: string, ttlMs: number): Promise<string>
  /**
   * Optional compare-and-set: replaces the text only if it still equals `standing`, atomically, and resolves to whether
   * it did.
   */
  putIfSame?(key: string, text: string, options: { standing: string; ttlMs: number }): Promise<boolean>
}

/**
 * Builds the stores for sessions, responses and recorded answers on top of a text table. Counters need more than that.
 * `guarded` says that the records already have a time limit and back-off.
 */
export function createTextStores(
  records: { sessions: TextRecords; responses: TextRecords; answers: TextRecords },
  options: { guarded?: boolean } = {},
): Required<Pick<Stores, 'sessions' | 'responses' | 'answers'>> {
  const { guarded = false } = options
  return {
    sessions: { guarded, ...createValues(records.sessions) },
    responses: { guarded, ...createResponses(records.responses) },
    answers: { guarded, ...createAnswers(records.answers) },
  }
}

/** An unreadable text was not written by us and is treated as absent. */
function parse(text: string | undefined): JsonValue | undefined {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

function createValues(records: TextRecords): KeyValueStore {
  return {
    get: async (key) => parse(await records.get(key)),
    set: (key, value, { ttlMs }) => records.put(key, JSON.stringify(value), ttlMs),
    delete: (key) => records.delete(key),
    async setIfAbsent(key, value, { ttlMs }) {
      const text = JSON.stringify(value)
      const standing = parse(await records.putIfAbsent(key, text, ttlMs))
      if (standing !== undefined) return standing
      await records.put(key, text, ttlMs)
      return value
    },
  }
}

function createResponses(records: TextRecords): ResponseStore {
  return {
    get: async (id) => parse(await records.get(id)) as StoredResponse | undefined,
    async put(response, { ttlMs, maxBytes }) {
      await records.put(response.id, writeRecord(response, maxBytes), ttlMs)
    },
    delete: (id) => records.delete(id),
    ...(records.putIfSame === undefined ? {} : { replace: createReplace(records, records.putIfSame) }),
  }
}

function createReplace(
  records: TextRecords,
  putIfSame: NonNullable<TextRecords['putIfSame']>,
): NonNullable<ResponseStore['replace']> {
  return async (standing, changed, { ttlMs, maxBytes }) => {
    const text = writeRecord(changed, maxBytes)
    // `JSON.stringify` writes a parsed text exactly as it was.
    return putIfSame.call(records, changed.id, text, { standing: JSON.stringify(standing), ttlMs })
  }
}

function writeRecord(response: StoredResponse, maxBytes: number): string {
  const text = JSON.stringify(response)
  if (text.length <= maxBytes) return text
  const message = `A response of ${text.length} bytes exceeds the limit of stored responses.`
  throw new PlanoError('body_too_large', message)
}

function createAnswers(records: TextRecords): AnswerStore {
  return {
    async get(key) {
      const text = await records.get(key)
      return text === undefined ? undefined : readRecordedAnswer(text)
    },
    put: (key, answer, { ttlMs }) => records.put(key, writeRecordedAnswer(answer), ttlMs),
  }
}
