import { createRedisStores } from '@planojs/redis'
import { describeStore } from '@planojs/testing/suites'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, describe, expect, it } from 'vitest'

const URL = process.env['PLANO_TEST_REDIS_URL']

/** Lets time pass for every key below a prefix: expiry comes nearer, and what counters hold grows older. */
const ADVANCE = `
for _, key in ipairs(redis.call('KEYS', ARGV[1] .. '*')) do
  local left = redis.call('PTTL', key) - tonumber(ARGV[2])
  if left <= 0 then
    redis.call('DEL', key)
  else
    local text = redis.call('GET', key)
    if string.find(key, ':counter:', 1, true) then
      local pieces = cjson.decode(text)
      for _, piece in ipairs(pieces) do
        piece[1] = piece[1] - tonumber(ARGV[2])
        piece[2] = piece[2] - tonumber(ARGV[2])
      end
      text = cjson.encode(pieces)
    end
    redis.call('SET', key, text, 'PX', left)
  end
end`

describe.skipIf(!URL)('stores in Redis (needs PLANO_TEST_REDIS_URL)', () => {
  const url = URL ?? ''
  const ioredis = new Redis(url, { lazyConnect: true })
  const nodeRedis = createClient({ url })
  let count = 0
  afterAll(async () => {
    ioredis.disconnect()
    nodeRedis.destroy()
  })
  const advanceOf = (prefix: string) => async (byMs: number) => {
    await ioredis.eval(ADVANCE, 0, prefix, byMs)
  }
  const nextPrefix = () => {
    count += 1
    return `test:${process.pid}:${count}:`
  }

  describeStore('through ioredis', async () => {
    const prefix = nextPrefix()
    return { stores: await createRedisStores({ client: ioredis, prefix }), advance: advanceOf(prefix) }
  })
  describeStore('through redis', async () => {
    const prefix = nextPrefix()
    if (!nodeRedis.isOpen) await nodeRedis.connect()
    return { stores: await createRedisStores({ client: nodeRedis, prefix }), advance: advanceOf(prefix) }
  })

  it('opens a client of its own, ends keys in Redis itself, and closes', async () => {
    const prefix = nextPrefix()
    const stores = await createRedisStores({ url, prefix })
    await stores.sessions.set('brief', 1, { ttlMs: 20 })
    await stores.counters.take('window', 1, { limit: 2, windowMs: 60_000 })
    await expect.poll(() => stores.sessions.get('brief')).toBeUndefined()
    const keys = await ioredis.keys(`${prefix}*`)
    expect(keys).toEqual([`${prefix}counter:window`])
    expect(await ioredis.pttl(`${prefix}counter:window`)).toBeGreaterThan(50_000)
    await stores.close()
    await expect(stores.sessions.get('brief')).rejects.toMatchObject({ code: 'store_unavailable' })
  })

  it('knows its script again after the server forgot it', async () => {
    const stores = await createRedisStores({ client: ioredis, prefix: nextPrefix() })
    const window = { limit: 10, windowMs: 60_000 }
    await stores.counters.take('k', 1, window)
    await ioredis.script('FLUSH')
    expect(await stores.counters.take('k', 1, window)).toMatchObject({ allowed: true, remaining: 8 })
  })

  it('takes what it did not write for absent', async () => {
    const prefix = nextPrefix()
    const stores = await createRedisStores({ client: ioredis, prefix })
    await ioredis.set(`${prefix}session:k`, 'no json', 'PX', 60_000)
    await ioredis.set(`${prefix}answer:k`, '{"body":', 'PX', 60_000)
    expect([await stores.sessions.get('k'), await stores.answers.get('k')]).toEqual([undefined, undefined])
    expect(await stores.sessions.setIfAbsent('k', 'ours', { ttlMs: 60_000 })).toBe('ours')
    expect(await stores.sessions.get('k')).toBe('ours')
  })
})
