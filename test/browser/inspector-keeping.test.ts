import type { KeyValueStore } from '@planojs/core'
import { type InspectorOptions, type RequestSummary, serveInspector } from '@planojs/inspector'
import { createRedisStores } from '@planojs/redis'
import { Redis } from 'ioredis'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createMemoryKeyValueStore } from '../../packages/core/src/store/memory-key-value-store.ts'
import { createStage, type StageOptions } from './create-stage.ts'

const REDIS_URL = process.env['PLANO_TEST_REDIS_URL']

/** A minimal store in a map. */
function createStore(): KeyValueStore {
  const values = new Map<string, unknown>()
  type Value = NonNullable<Awaited<ReturnType<KeyValueStore['get']>>>
  return {
    get: async (key) => values.get(key) as Value | undefined,
    set: async (key, value) => void values.set(key, structuredClone(value)),
    delete: async (key) => values.delete(key),
    async setIfAbsent(key, value) {
      if (!values.has(key)) values.set(key, value)
      return values.get(key) as Value
    },
  }
}

/** The available store implementations, each with a function that reads what the inspector has stored. */
const STORES = [
  {
    name: 'memory',
    create: async () => {
      const keys = new Set<string>()
      const clock = { now: Date.now, monotonic: () => performance.now(), setTimer: () => () => undefined }
      const inner = createMemoryKeyValueStore({ maxEntries: 1_000, clock })
      const store: KeyValueStore = { ...inner, set: (key, ...rest) => inner.set(keys.add(key) && key, ...rest) }
      const values = async () =>
        Promise.all([...keys].map(async (key) => ({ key, text: String(await inner.get(key)) })))
      return { store, values }
    },
  },
  ...(REDIS_URL === undefined
    ? []
    : [
        {
          name: 'Redis',
          create: async () => {
            const client = new Redis(REDIS_URL)
            onTestFinished(() => client.disconnect())
            const prefix = `test:inspector:${process.pid}:`
            const { sessions: store } = await createRedisStores({ client, prefix })
            const keys = new Set<string>()
            const seen: KeyValueStore = { ...store, set: (key, ...rest) => store.set(keys.add(key) && key, ...rest) }
            const values = async () =>
              Promise.all([...keys].map(async (key) => ({ key, text: String(await store.get(key)) })))
            return { store: seen, values }
          },
        },
      ]),
]

async function open(options: InspectorOptions, stageOptions: StageOptions = {}) {
  const stage = await createStage(stageOptions)
  const inspector = await serveInspector(stage.plano, options)
  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    await inspector.close()
    await stage.close()
  }
  onTestFinished(close)
  const read = async <Type>(path: string): Promise<Type> => (await fetch(`${inspector.url}api/${path}`)).json() as Type
  const list = async () => (await read<{ items: RequestSummary[] }>('requests')).items
  const fail = async () => {
    const body = '{"model":"nobody","messages":[]}'
    await (await stage.plano.fetch('http://plano/v1/chat/completions', { method: 'POST', body })).text()
  }
  return { ...stage, read, list, fail, close }
}

it('drops the oldest requests when their events exceed the memory limit', async () => {
  const maxBytes = 60_000
  const { ask, list } = await open({ maxBytes })
  for (let count = 0; count < 60; count += 1) await ask('Will it rain in Oslo?')
  const kept = await list()
  expect(kept.length).toBeGreaterThan(2)
  expect(kept.length).toBeLessThan(60)
  expect(kept.at(-1)?.seq).toBe(60)
  expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, index) => 61 - kept.length + index))
})

it('restores requests from a store after a restart, with their decisions and in order', async () => {
  const store = createStore()
  const first = await open({ store })
  for (const city of ['Oslo', 'Rome', 'Bern']) await first.ask(`Will it rain in ${city}?`)
  const before = await first.list()
  await first.close()
  const second = await open({ store })
  await second.ask('A flight from Oslo to Lisbon')
  const after = await second.list()
  expect(after.slice(0, 3).map(({ id, agents, state }) => ({ id, agents, state }))).toEqual(
    before.map(({ id, agents, state }) => ({ id, agents, state })),
  )
  expect(after.length).toBeGreaterThan(3)
  const detail = await second.read<{ events: { type: string }[] }>(`requests/${before[0]?.id}`)
  expect(detail.events.map(({ type }) => type)).toContain('decision')
})

describe.each(STORES)('requests in $name', ({ create }) => {
  it('restores requests despite foreign data in the store, within the size limit', async () => {
    const { store, values } = await create()
    const first = await open({ store, maxRequests: 150 })
    await Promise.all(Array.from({ length: 320 }, () => first.fail()))
    const last = await first.ask('Will it rain in Oslo?')
    const id = last.headers.get('x-plano-request-id') ?? ''
    await first.close()
    const keys = await values()
    // Two full segments of a hundred requests, one partial segment, and the position to continue at.
    expect(keys.length).toBeLessThanOrEqual(4)
    const lost = keys.find(({ key, text }) => !key.endsWith('head') && !text.includes(id))
    const odd = [
      null,
      7,
      {},
      { events: 'x' },
      { events: [null, 3, { type: 'request' }, { type: 9, requestId: 'a', at: 1 }] },
    ]
    await store.set(lost?.key ?? 'plano.inspector:default:0', JSON.stringify(odd), { ttlMs: 60_000 })
    const second = await open({ store, maxRequests: 150 })
    const shows = async (inspector: typeof first) =>
      (await inspector.list()).some((request) => request.id === id && request.state === 'success')
    await expect.poll(() => shows(second)).toBe(true)
    expect((await second.list()).length).toBeLessThanOrEqual(150)
    await store.set('plano.inspector:default:head', 'garbage', { ttlMs: 60_000 })
    await store.set(lost?.key ?? 'plano.inspector:default:0', '[{"events":[{"type":"requ', { ttlMs: 60_000 })
    const third = await open({ store, maxRequests: 150 })
    await expect.poll(() => shows(third)).toBe(true)
  })
})

it('reports an unreachable store without failing any request', async () => {
  const away = () => Promise.reject(new Error('canary-address is away'))
  const store: KeyValueStore = { get: away, set: away, delete: away, setIfAbsent: away }
  const { ask, list, read } = await open({ store })
  expect((await ask('Will it rain in Oslo?')).status).toBe(200)
  expect(await list()).toHaveLength(1)
  const text = JSON.stringify(await read('export'))
  expect(text).toContain('store_unavailable')
  expect(text).not.toContain('canary-address')
})

it('stores only what the page may show', async () => {
  const sessions = createStore()
  const written: unknown[] = []
  const store: KeyValueStore = {
    ...sessions,
    set: (key, value, options) => {
      written.push(key, value)
      return sessions.set(key, value, options)
    },
  }
  const { ask, close } = await open({ store }, { key: 'sk-canary-key' })
  await ask('A flight to canary-city with sk-canary-key')
  await close()
  expect(JSON.stringify(written)).toContain('flight_agent')
  expect(JSON.stringify(written)).not.toContain('canary')
})

it('shows what a filter rewrote only if content is captured', async () => {
  for (const captureContent of [true, false]) {
    const { ask, list, read } = await open({}, { captureContent })
    await ask('Pay the hotel room in Lisbon with 4111111111111111')
    const [request] = await list()
    const detail = await read<{ events: { type: string; filter?: string; changes?: unknown }[] }>(
      `requests/${request?.id}`,
    )
    const rewrite = detail.events.find((event) => event.filter === 'card_guard')
    expect(rewrite).toMatchObject({ verdict: 'rewrite' })
    if (captureContent)
      expect(rewrite?.changes).toEqual([
        {
          index: 0,
          role: 'user',
          before: 'Pay the hotel room in Lisbon with 4111111111111111',
          after: 'Pay the hotel room in Lisbon with [card]',
        },
      ])
    else expect(JSON.stringify(detail)).not.toContain('4111111111')
  }
})

it('shows variants with their state', async () => {
  const { ask, read } = await open({})
  await ask('Will it rain in Oslo?')
  expect(await read('variants')).toMatchObject([
    { target: 'weather_agent', variant: 'stable', status: 'stable' },
    { target: 'weather_agent', variant: 'canary', status: 'active' },
  ])
})
