import type { AnswerStore, JsonValue, KeyValueStore, ResponseStore, StoredResponse } from '@planojs/core'
import { PlanoError, readRecordedAnswer, writeRecordedAnswer } from '@planojs/core'
import type { SendCommand } from './redis-client.ts'

const px = (ttlMs: number) => String(Math.max(1, Math.round(ttlMs)))

/** What cannot be read was not written by us: as good as absent. */
function parse(text: unknown): JsonValue | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

export function createRedisValues(send: SendCommand, prefix: string): KeyValueStore {
  const get = async (key: string) => parse(await send('GET', prefix + key))
  return {
    get,
    async set(key, value, { ttlMs }) {
      await send('SET', prefix + key, JSON.stringify(value), 'PX', px(ttlMs))
    },
    delete: async (key) => Number(await send('DEL', prefix + key)) > 0,
    async setIfAbsent(key, value, { ttlMs }) {
      const text = JSON.stringify(value)
      const isSet = await send('SET', prefix + key, text, 'PX', px(ttlMs), 'NX')
      if (isSet !== null) return value
      const standing = await get(key)
      if (standing !== undefined) return standing
      // It ended between the two commands, or is not ours.
      await send('SET', prefix + key, text, 'PX', px(ttlMs))
      return value
    },
  }
}

export function createRedisResponses(send: SendCommand, prefix: string): ResponseStore {
  return {
    async get(id) {
      return parse(await send('GET', prefix + id)) as StoredResponse | undefined
    },
    async put(response, { ttlMs, maxBytes }) {
      const text = JSON.stringify(response)
      if (text.length > maxBytes) {
        const message = `A response of ${text.length} bytes is over the limit of stored responses.`
        throw new PlanoError('body_too_large', message)
      }
      await send('SET', prefix + response.id, text, 'PX', px(ttlMs))
    },
    delete: async (id) => Number(await send('DEL', prefix + id)) > 0,
  }
}

export function createRedisAnswers(send: SendCommand, prefix: string): AnswerStore {
  return {
    async get(key) {
      const text = await send('GET', prefix + key)
      return typeof text === 'string' ? readRecordedAnswer(text) : undefined
    },
    async put(key, answer, { ttlMs }) {
      await send('SET', prefix + key, writeRecordedAnswer(answer), 'PX', px(ttlMs))
    },
  }
}
