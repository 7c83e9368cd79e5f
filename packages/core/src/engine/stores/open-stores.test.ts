import { expect, it } from 'vitest'
import { parseObject } from '../../config/parse/parse-object.ts'
import { systemClock } from '../../platform/system-clock.ts'
import { createStoreKeeper } from './open-stores.ts'

const absent = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' }))
const read = (config: object) => parseObject(config as never, { env: {} }).config
const ELSEWHERE = {
  routing: { session_cache: { type: 'redis', url: 'redis://r' } },
  state_storage: { type: 'postgres', connection_string: 'postgres://p' },
}

it('opens configured stores once across reloads, and closes them', async () => {
  const log: string[] = []
  const store = (name: string) => (options: object) => {
    log.push(`${name} ${JSON.stringify(options)}`)
    return { sessions: name, responses: name, counters: name, close: async () => log.push(`close ${name}`) }
  }
  const modules: Record<string, object> = {
    '@planojs/redis': { createRedisStores: store('redis') },
    '@planojs/postgres': { createPostgresStores: store('postgres') },
  }
  const keeper = createStoreKeeper({
    given: undefined,
    clock: systemClock,
    importModule: async (name) => modules[name],
  })
  const { stores, missing } = await keeper.open(read(ELSEWHERE))
  await keeper.open(read(ELSEWHERE))
  expect([stores.sessions, stores.responses, missing]).toEqual(['redis', 'postgres', []])
  await keeper.close()
  const opened = ['redis {"url":"redis://r"}', 'postgres {"connectionString":"postgres://p"}']
  expect(log).toEqual([...opened, 'close redis', 'close postgres'])
  await expect(keeper.open(read(ELSEWHERE))).rejects.toMatchObject({ code: 'closing' })
  expect(log).toHaveLength(4)
})

it('falls back to memory with a warning; stores from code take precedence', async () => {
  const keeper = createStoreKeeper({ given: undefined, clock: systemClock, importModule: absent })
  const { stores, missing } = await keeper.open(read(ELSEWHERE))
  expect(missing).toEqual([
    'routing.session_cache is redis, and @planojs/redis is not installed: state is kept in memory',
    'state_storage is postgres, and @planojs/postgres is not installed: state is kept in memory',
  ])
  const given = { sessions: stores.sessions, responses: stores.responses }
  const own = createStoreKeeper({ given, clock: systemClock, importModule: () => expect.unreachable() })
  expect((await own.open(read(ELSEWHERE))).missing).toEqual([])
})

it('closes the others when one cannot be opened, and retries that one', async () => {
  let isBroken = true
  const log: string[] = []
  const keeper = createStoreKeeper({
    given: undefined,
    clock: systemClock,
    importModule: async (name) => {
      if (name.endsWith('redis')) return { createRedisStores: () => ({ close: async () => log.push('closed') }) }
      if (isBroken) throw Object.assign(new Error('no pg'), { code: 'ERR_X' })
      return { createPostgresStores: () => ({ responses: {} }) }
    },
  })
  await expect(keeper.open(read(ELSEWHERE))).rejects.toThrow()
  isBroken = false
  await expect(keeper.open(read(ELSEWHERE))).resolves.toMatchObject({ missing: [] })
  isBroken = true
  await keeper.close()
  expect(log).toEqual(['closed'])
})

it('refuses an installed but broken package', async () => {
  const broken = () => Promise.reject(Object.assign(new Error('syntax'), { code: 'ERR_X' }))
  const keeper = createStoreKeeper({ given: undefined, clock: systemClock, importModule: broken })
  await expect(keeper.open(read(ELSEWHERE))).rejects.toMatchObject({ code: 'invalid_config' })
})
