import { createHash } from 'node:crypto'
import type { TextRecords } from '@planojs/core'
import type { SendCommand } from './redis-client.ts'
import { createScript } from './run-script.ts'

/** Compare-and-set. ARGV: the digest of the expected text, the new text, its lifetime in milliseconds. */
const REPLACE_SCRIPT = `
local standing = redis.call('GET', KEYS[1])
if not standing or redis.sha1hex(standing) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
`

const px = (ttlMs: number) => String(Math.max(1, Math.round(ttlMs)))

const utf8 = new TextDecoder()

/** Texts in string keys with a prefix. */
export function createRedisRecords(send: SendCommand, prefix: string): TextRecords {
  const get = async (key: string) => {
    const text = await send('GET', prefix + key)
    // A client of redis may be set to return buffers.
    if (text instanceof Uint8Array) return utf8.decode(text)
    return typeof text === 'string' ? text : undefined
  }
  const replace = createScript(send, REPLACE_SCRIPT)
  return {
    get,
    async put(key, text, ttlMs) {
      await send('SET', prefix + key, text, 'PX', px(ttlMs))
    },
    delete: async (key) => Number(await send('DEL', prefix + key)) > 0,
    async putIfAbsent(key, text, ttlMs) {
      const isSet = await send('SET', prefix + key, text, 'PX', px(ttlMs), 'NX')
      if (isSet !== null) return text
      // If the key expired between the two commands, our text counts as stored: no one else has read it.
      const standing = await get(key)
      if (standing !== undefined) return standing
      await send('SET', prefix + key, text, 'PX', px(ttlMs))
      return text
    },
    async putIfSame(key, text, { standing, ttlMs }) {
      const digest = createHash('sha1').update(standing).digest('hex')
      return Number(await replace(prefix + key, digest, text, px(ttlMs))) === 1
    },
  }
}
