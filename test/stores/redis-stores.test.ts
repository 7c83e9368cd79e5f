import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { createRedisStores } from '@planojs/redis'
import { describeStore } from '@planojs/testing/suites'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, describe, expect, it } from 'vitest'

const URL = process.env['PLANO_TEST_REDIS_URL']

/** Simulates passing time for every key with a prefix: shortens expiry times and ages counter entries. */
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

  it('opens its own client, expires keys in Redis itself, and closes', async () => {
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

  it('sends its script again after the server forgot it', async () => {
    const stores = await createRedisStores({ client: ioredis, prefix: nextPrefix() })
    const window = { limit: 10, windowMs: 60_000 }
    await stores.counters.take('k', 1, window)
    await ioredis.script('FLUSH')
    expect(await stores.counters.take('k', 1, window)).toMatchObject({ allowed: true, remaining: 8 })
  })

  it('says why Redis is away, also of the operations that it does not try', async () => {
    const line = await openLine(url)
    const stores = await createRedisStores({ url: line.url, prefix: nextPrefix(), restMs: 60_000 })
    await stores.sessions.set('k', 1, { ttlMs: 60_000 })
    await line.cut()
    const failure = () => stores.sessions.get('k').then(String, ({ message }: Error) => message)
    expect(await createAway(line.url)).toBe('Redis does not answer (ECONNREFUSED).')
    expect(await failure()).toMatch(/^Redis does not answer \(.+\)\.$/)
    expect(await failure()).toMatch(/^Redis failed less than 60000 ms ago \(.+\) and was not called\.$/)
    await stores.close()
  })

  it('does not count later what was given up while Redis was unreachable, and closes cleanly', async () => {
    const line = await openLine(url)
    const prefix = nextPrefix()
    const stores = await createRedisStores({ url: line.url, prefix, timeoutMs: 2000, restMs: 0 })
    const window = { limit: 100, windowMs: 60_000 }
    const take = () => stores.counters.take('k', 1, window)
    let taken = 0
    const takeAgain = () =>
      expect
        .poll(() =>
          take().then(
            ({ remaining }) => {
              taken += 1
              return remaining
            },
            () => 'away',
          ),
        )
        .toBeTypeOf('number')
    await takeAgain()
    // The command timed out, but the client may send it again over its next connection.
    line.mute()
    await expect(take()).rejects.toMatchObject({ code: 'store_unavailable' })
    line.drop()
    await takeAgain()
    await line.cut()
    for (let count = 0; count < 5; count += 1) await expect(take()).rejects.toMatchObject({ code: 'store_unavailable' })
    await line.mend()
    await takeAgain()
    // A queued command would have been counted by now.
    expect((await take()).remaining).toBe(100 - taken - 1)
    const closed = line.closed()
    await stores.close()
    await closed
    await expect(take()).rejects.toMatchObject({ code: 'store_unavailable' })
    await line.cut()
  })

  it('keeps sessions when its user may not run scripts, and warns with the reason', async () => {
    const name = `least${process.pid}`
    await ioredis.call('ACL', 'SETUSER', name, 'reset', 'on', '>pw', '~*', '+get', '+set', '+info', '+client')
    const { port } = new globalThis.URL(url)
    const stores = await createRedisStores({ url: `redis://${name}:pw@127.0.0.1:${port}`, prefix: nextPrefix() })
    const take = stores.counters.take('k', 1, { limit: 1, windowMs: 1000 })
    await expect(take).rejects.toMatchObject({ message: 'Redis refused the operation (NOPERM).' })
    await stores.sessions.set('k', 1, { ttlMs: 60_000 })
    expect(await stores.sessions.get('k')).toBe(1)
    await stores.close()
    await ioredis.call('ACL', 'DELUSER', name)
  })

  it('treats foreign values as absent', async () => {
    const prefix = nextPrefix()
    const stores = await createRedisStores({ client: ioredis, prefix })
    await ioredis.set(`${prefix}session:k`, 'no json', 'PX', 60_000)
    await ioredis.set(`${prefix}answer:k`, '{"body":', 'PX', 60_000)
    expect([await stores.sessions.get('k'), await stores.answers.get('k')]).toEqual([undefined, undefined])
    expect(await stores.sessions.setIfAbsent('k', 'ours', { ttlMs: 60_000 })).toBe('ours')
    expect(await stores.sessions.get('k')).toBe('ours')
  })
})

describe('own clients and clusters of redis', () => {
  it('leave a node that has become a replica, once, and find the new primary', async () => {
    const server = await startRedisReplies((connection, [command]) =>
      command === 'SET' && connection < 3 ? '-READONLY You can not write against a read only replica.' : '+OK',
    )
    const stores = await createRedisStores({ url: server.url, restMs: 0 })
    const set = () => stores.sessions.set('k', 1, { ttlMs: 1000 })
    await expect(set()).rejects.toMatchObject({ message: 'Redis refused the operation (READONLY).' })
    await expect.poll(() => set().then(() => 'set', String)).toContain('READONLY')
    expect(server.connections()).toBe(2)
    await stores.close()
    server.close()
  })

  it('send each command to the node of its key', async () => {
    const sent: unknown[] = []
    const client = {
      getSlotRandomNode: () => undefined,
      async sendCommand(...[key, , [command]]: [string | undefined, boolean | undefined, string[]]) {
        sent.push([command, key])
        return command === 'EVALSHA' ? [1, '0', 1000] : null
      },
    }
    const stores = await createRedisStores({ client, prefix: '' })
    await stores.sessions.get('a')
    await stores.counters.take('b', 1, { limit: 1, windowMs: 1000 })
    expect(sent).toEqual([
      ['GET', 'session:a'],
      ['EVALSHA', 'counter:b'],
    ])
  })

  it('read what a client returns as buffers', async () => {
    const client = { sendCommand: async () => Buffer.from('{"pinned":"ü"}') }
    const stores = await createRedisStores({ client })
    expect(await stores.sessions.get('k')).toEqual({ pinned: 'ü' })
  })
})

/** A server that answers every command of every connection, which are numbered from 1. */
async function startRedisReplies(reply: (connection: number, words: readonly string[]) => string) {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    const connection = sockets.push(socket)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      for (const command of String(data)
        .split(/^\*\d+\r\n/m)
        .slice(1)) {
        const words = command.split('\r\n').filter((_, index) => index % 2 === 1)
        socket.write(words[0]?.toUpperCase() === 'INFO' ? '$9\r\nloading:0\r\n' : `${reply(connection, words)}\r\n`)
      }
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => sockets.length,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** The failure of stores that are opened while Redis is away. */
async function createAway(url: string): Promise<string | undefined> {
  const stores = await createRedisStores({ url, restMs: 0 })
  try {
    await stores.sessions.get('k')
    return undefined
  } catch (error) {
    return (error as Error).message
  } finally {
    await stores.close()
  }
}

/** A TCP proxy to Redis whose connection can be interrupted and restored. */
async function openLine(target: string) {
  const { hostname, port: redis } = new globalThis.URL(target)
  const sockets = new Set<Socket>()
  const pairs = new Set<readonly [near: Socket, far: Socket]>()
  const server = createServer((near) => {
    const far = connect(Number(redis), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket
        .on('error', () => undefined)
        .once('close', () => {
          sockets.delete(socket)
          near.destroy()
          far.destroy()
        })
    }
    near.pipe(far).pipe(near)
    pairs.add([near, far])
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  return {
    url: `redis://127.0.0.1:${port}`,
    /** Drops all further data on the open connections. */
    mute() {
      for (const [near, far] of pairs) near.unpipe(far).resume()
      pairs.clear()
    },
    /** Closes the open connections. New ones are accepted immediately. */
    drop() {
      for (const socket of sockets) socket.destroy()
    },
    async cut() {
      const ended = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await ended
    },
    mend: () => listen(port),
    /** Resolves when the client has closed its connection. */
    closed: () => Promise.all([...sockets].map((socket) => once(socket, 'close'))),
  }
}
