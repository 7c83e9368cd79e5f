import type { TextRecords } from '@planojs/core'
import type { SendCommand } from './redis-client.ts'

const px = (ttlMs: number) => String(Math.max(1, Math.round(ttlMs)))

/** Text in string keys behind a prefix. */
export function createRedisRecords(send: SendCommand, prefix: string): TextRecords {
  const get = async (key: string) => {
    const text = await send('GET', prefix + key)
    return typeof text === 'string' ? text : undefined
  }
  return {
    get,
    async put(key, text, ttlMs) {
      await send('SET', prefix + key, text, 'PX', px(ttlMs))
    },
    delete: async (key) => Number(await send('DEL', prefix + key)) > 0,
    async putIfAbsent(key, text, ttlMs) {
      const isSet = await send('SET', prefix + key, text, 'PX', px(ttlMs), 'NX')
      if (isSet !== null) return text
      // What ended between the two commands is as good as what was put: nobody else has read ours.
      const standing = await get(key)
      if (standing !== undefined) return standing
      await send('SET', prefix + key, text, 'PX', px(ttlMs))
      return text
    },
  }
}
