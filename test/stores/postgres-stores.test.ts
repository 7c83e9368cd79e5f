import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { createPostgresStores, postgresSchema } from '@planojs/postgres'
import { describeStore } from '@planojs/testing/suites'
import { Pool } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'

const URL = process.env['PLANO_TEST_POSTGRES_URL']
const TABLES = ['sessions', 'responses', 'answers', 'counters']

describe.skipIf(!URL)('stores in PostgreSQL (needs PLANO_TEST_POSTGRES_URL)', () => {
  const pool = new Pool({ connectionString: URL, max: 10, allowExitOnIdle: true })
  const prefix = `test_${process.pid}_`
  afterAll(async () => {
    const drops = TABLES.map((table) => `DROP TABLE IF EXISTS ${prefix}${table}`).join(';')
    await pool.query(`${drops}; DROP FUNCTION IF EXISTS ${prefix}count; DROP SCHEMA IF EXISTS ${prefix}app CASCADE`)
    await pool.end()
  })

  /** Simulates passing time: moves expiry closer and ages counter entries. */
  async function advance(byMs: number): Promise<void> {
    const older = (column: string) => `${column} = array(SELECT unnest(${column}) - ${byMs})`
    for (const table of TABLES)
      await pool.query(`UPDATE ${prefix}${table} SET expires_at = expires_at - interval '${byMs} milliseconds'`)
    await pool.query(`UPDATE ${prefix}counters SET ${older('begins')}, ${older('ends')}`)
  }
  const open = () => createPostgresStores({ client: pool, prefix, sweepMs: 0 })

  describeStore('through a pool of the application', async () => {
    await pool.query(postgresSchema(prefix))
    await pool.query(`TRUNCATE ${TABLES.map((table) => prefix + table).join(', ')}`)
    return { stores: await open(), advance }
  })

  it('creates its tables once when replicas start together, also in a separate schema', async () => {
    await pool.query(`CREATE SCHEMA IF NOT EXISTS ${prefix}app`)
    const replicas = await Promise.all(
      Array.from({ length: 6 }, () => createPostgresStores({ client: pool, prefix: `${prefix}app.p_`, sweepMs: 0 })),
    )
    const window = { limit: 4, windowMs: 60_000 }
    const takes = await Promise.all(replicas.map(({ counters }) => counters.take('k', 1, window)))
    expect(takes.filter(({ allowed }) => allowed)).toHaveLength(4)
  })

  it('opens its own pool, deletes expired rows, and closes', async () => {
    const stores = await createPostgresStores({ connectionString: URL ?? '', prefix, sweepMs: 10 })
    await stores.sessions.set('brief', 1, { ttlMs: 1 })
    await stores.sessions.set('stays', 1, { ttlMs: 60_000 })
    const keys = async () =>
      (await pool.query<{ key: string }>(`SELECT key FROM ${prefix}sessions WHERE key IN ('brief', 'stays')`)).rows
    await expect.poll(keys).toEqual([{ key: 'stays' }])
    await stores.close()
    await expect(stores.sessions.get('stays')).rejects.toMatchObject({ code: 'store_unavailable' })
  })

  it('starts another replica during a long transaction, without a lock that others wait for', async () => {
    const first = await open()
    await first.sessions.set('k', 1, { ttlMs: 60_000 })
    const long = await pool.connect()
    await long.query('BEGIN')
    await long.query(`INSERT INTO ${prefix}sessions VALUES ('long', '1', now())`)
    await (await open()).sessions.set('k', 2, { ttlMs: 60_000 })
    expect(await first.sessions.get('k')).toBe(2)
    await long.query('ROLLBACK')
    long.release()
  })

  it('leaves no statement on the server that it gave up, and counts none of them later', {
    timeout: 60_000,
  }, async () => {
    const own = `${prefix}held_`
    const address = new globalThis.URL(URL ?? '')
    address.searchParams.set('application_name', own)
    const stores = await createPostgresStores({
      connectionString: address.href,
      prefix: own,
      timeoutMs: 300,
      restMs: 0,
    })
    const window = { limit: 100, windowMs: 60_000 }
    const take = () => stores.counters.take('k', 1, window)
    await expect.poll(() => take().catch(() => undefined)).toMatchObject({ allowed: true })
    const { remaining } = await take()
    const holder = await pool.connect()
    await holder.query(`BEGIN; LOCK TABLE ${own}counters`)
    for (let turn = 0; turn < 3; turn += 1) await expect(take()).rejects.toMatchObject({ code: 'store_unavailable' })
    const waiting = async () => {
      const text = `SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'`
      return (await pool.query(text, [own])).rows
    }
    try {
      await expect.poll(waiting, { timeout: 20_000 }).toEqual([])
    } finally {
      await holder.query('COMMIT')
      holder.release()
    }
    await expect.poll(() => take().catch(() => undefined)).toMatchObject({ remaining: remaining - 1 })
    await stores.close()
    await pool.query(TABLES.map((table) => `DROP TABLE ${own}${table}`).join(';'))
    await pool.query(`DROP FUNCTION ${own}count`)
  })

  it('works through a pooler that refuses its settings', async () => {
    const pooler = await openPooler(URL ?? '')
    const stores = await createPostgresStores({ connectionString: pooler.url, prefix, sweepMs: 0, timeoutMs: 30_000 })
    await Promise.all(['a', 'b'].map((key) => stores.sessions.set(key, key, { ttlMs: 60_000 })))
    expect(await stores.sessions.get('b')).toBe('b')
    expect(pooler.refused()).toBeGreaterThan(0)
    await stores.close()
    pooler.close()
  })

  it('creates its tables again when they have been dropped, and works without the right to create them', async () => {
    const own = `${prefix}gone_`
    const stores = await createPostgresStores({ client: pool, prefix: own, sweepMs: 0, restMs: 0 })
    await stores.sessions.set('k', 1, { ttlMs: 60_000 })
    await pool.query(`DROP TABLE ${own}sessions`)
    await expect(stores.sessions.get('k')).rejects.toMatchObject({ message: 'PostgreSQL does not answer (42P01).' })
    await stores.sessions.set('k', 2, { ttlMs: 60_000 })

    const role = `${prefix}least`
    await pool.query(`CREATE ROLE ${role}; GRANT SELECT ON ${own}sessions TO ${role}`)
    const client = new Pool({ connectionString: URL, max: 1, options: `-c role=${role}` })
    const least = await createPostgresStores({ client, prefix: own, sweepMs: 0 })
    expect(await least.sessions.get('k')).toBe(2)
    const refused = least.sessions.set('k', 3, { ttlMs: 60_000 })
    await expect(refused).rejects.toMatchObject({ message: 'PostgreSQL refused the operation (42501).' })
    expect(await least.sessions.get('k')).toBe(2)
    await client.end()
    await pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}; DROP FUNCTION ${own}count`)
    await pool.query(TABLES.map((table) => `DROP TABLE ${own}${table}`).join(';'))
  })

  it('keeps every JSON character, including NUL and unpaired surrogates', async () => {
    const stores = await open()
    const value = { text: 'a\u0000b\ud800c', 'ü\u0000': [1e308, -0.1] }
    await stores.sessions.set('odd', value, { ttlMs: 60_000 })
    expect(await stores.sessions.get('odd')).toEqual(value)
  })

  it('keeps keys that no row could hold, and continues after a failed statement', async () => {
    const stores = await open()
    // Random letters, because an index accepts long values that compress well.
    const long = Array.from({ length: 5000 }, (_, at) =>
      String.fromCharCode(33 + ((at * at * 7 + at * 31) % 9001)),
    ).join('')
    const odd = ['a\u0000b', long]
    for (const key of odd) await stores.sessions.set(key, key.length, { ttlMs: 60_000 })
    expect(await Promise.all(odd.map((key) => stores.sessions.get(key)))).toEqual([3, 5000])
    expect(await stores.counters.take('a\u0000b', 1, { limit: 1, windowMs: 60_000 })).toMatchObject({ allowed: true })
    expect(await stores.responses.get('\u0000')).toBeUndefined()
    await expect(stores.sessions.set('k', 1, { ttlMs: 1e300 })).rejects.toThrow('out of range')
    expect(await stores.sessions.get(long)).toBe(5000)
  })

  it('refuses a prefix that is not a plain name', async () => {
    for (const bad of ['x; DROP TABLE y', "a'b", 'Big_', '', 'a.b.c', 'a"b'])
      await expect(createPostgresStores({ client: pool, prefix: bad })).rejects.toMatchObject({
        code: 'invalid_config',
      })
  })
})

/** A proxy to PostgreSQL that refuses a setting of time limits, as PgBouncer does. */
async function openPooler(target: string) {
  const { hostname, port, username, pathname } = new globalThis.URL(target)
  let refused = 0
  const server = createServer((near) => {
    near.on('error', () => undefined)
    near.once('data', (startup) => {
      if (startup.includes('statement_timeout')) {
        refused += 1
        const fields = 'SFATAL\0VFATAL\0C08P01\0Munsupported startup parameter: statement_timeout\0\0'
        const head = Buffer.from('E\0\0\0\0')
        head.writeInt32BE(fields.length + 4, 1)
        near.end(Buffer.concat([head, Buffer.from(fields)]))
        return
      }
      const far = connect(Number(port), hostname)
      far.on('error', () => undefined).write(startup)
      near.pipe(far).pipe(near)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port: own } = server.address() as AddressInfo
  return {
    url: `postgres://${username}@127.0.0.1:${own}${pathname}`,
    refused: () => refused,
    close: () => server.close(),
  }
}
