import type { Clock, ResponseStore, StoredResponse } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { call, type Json, open, respond } from './responses-engine.ts'

describe('background responses', () => {
  const body = { model: 'groq/chatty', input: 'work', background: true }
  const pathOf = (begun: { json: Json }) => `/v1/responses/${String(begun.json['id'])}`

  it('run up to the limit; others wait, and beyond that 429 says when to retry', async () => {
    const { provider, plano } = await open({
      config: { state_storage: { type: 'memory', background: { max_running: 1, max_queued: 1 } } },
    })
    provider.enqueue({ text: 'first', fault: 'first-byte 60s' }, 'second')
    const first = await respond(plano, body)
    await provider.nextRequest()
    const second = await respond(plano, body)
    expect((await call(plano, pathOf(second))).json).toMatchObject({ status: 'queued', background: true })
    const third = await plano.fetch('/v1/responses', { method: 'POST', body: JSON.stringify(body) })
    expect(third.status).toBe(429)
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await third.json()).toMatchObject({ error: { type: 'rate_limit_error', code: 'rate_limited' } })
    expect(provider.requests).toHaveLength(1)
    await call(plano, `${pathOf(first)}/cancel`, { method: 'POST' })
    await call(plano, `${pathOf(second)}?stream=true`)
    expect((await call(plano, pathOf(second))).json).toMatchObject({ status: 'completed' })
    expect((await respond(plano, body)).status).toBe(200)
  })

  it('respect the limits of the active configuration, lower or higher', async () => {
    const config = (max_running: number) => ({
      state_storage: { type: 'memory' as const, background: { max_running, max_queued: 9 } },
    })
    const { provider, plano, base } = await open({ config: config(2) })
    for (const text of ['a', 'b', 'c', 'd', 'e']) provider.enqueue({ text, fault: 'first-byte 60s' })
    const begun: { json: Json }[] = []
    for (let count = 0; count < 5; count += 1) begun.push(await respond(plano, body))
    const running = async () => {
      const states = await Promise.all(begun.map(async (each) => (await call(plano, pathOf(each))).json['status']))
      return states.filter((state) => state === 'in_progress').length
    }
    await expect.poll(running).toBe(2)
    await plano.reload({ ...base, ...config(1) })
    const [first, second] = begun
    if (!first || !second) return expect.unreachable()
    await call(plano, `${pathOf(first)}/cancel`, { method: 'POST' })
    expect(await running()).toBe(1)
    await call(plano, `${pathOf(second)}/cancel`, { method: 'POST' })
    await expect.poll(running).toBe(1)
    await plano.reload({ ...base, ...config(3) })
    await expect.poll(running).toBe(3)
  })

  it.each([
    ['cancelled', 'POST', '/cancel'],
    ['deleted', 'DELETE', ''],
  ])('stop in their process when they are %s on another replica', async (_how, method, path) => {
    const clock = createVirtualClock()
    const stores = { responses: slowStore() }
    const here = await open({ plano: { clock, stores } })
    const there = await open({ plano: { stores } })
    here.provider.enqueue({ text: 'never', fault: 'first-byte 60s' })
    const begun = await respond(here.plano, body)
    const request = await here.provider.nextRequest()
    expect((await call(there.plano, pathOf(begun) + path, { method })).status).toBe(200)
    await clock.advance(2000)
    await here.provider.aborted(request)
    const left = await call(there.plano, pathOf(begun))
    if (method === 'POST') expect(left.json).toMatchObject({ status: 'cancelled' })
    else expect(left.status).toBe(404)
  })

  it('continue while the store is unreachable', async () => {
    const clock = createVirtualClock()
    const store = slowStore()
    const { provider, plano } = await open({ plano: { clock, stores: { responses: store } } })
    provider.enqueue({ text: 'done', fault: 'first-byte 60s' })
    const begun = await respond(plano, body)
    await provider.nextRequest()
    const failed = store.failNextRead()
    await clock.advance(2000)
    await failed
    await clock.advance(2000)
    expect((await call(plano, pathOf(begun))).json).toMatchObject({ status: 'in_progress' })
    await call(plano, `${pathOf(begun)}/cancel`, { method: 'POST' })
  })

  it('can be streamed to the end from another replica', async () => {
    const clock = createVirtualClock()
    const stores = { responses: slowStore() }
    const here = await open({ plano: { stores } })
    const there = await open({ plano: { clock, stores } })
    here.provider.enqueue({ text: 'made elsewhere', fault: 'first-byte 60s' })
    const begun = await respond(here.plano, body)
    await here.provider.nextRequest()
    const response = await there.plano.fetch(`${pathOf(begun)}?stream=true`)
    const stream = response.text()
    await call(here.plano, `${pathOf(begun)}/cancel`, { method: 'POST' })
    await clock.advance(2000)
    expect(await stream).toMatch(/response\.created.*: in progress.*response\.cancelled/s)
  })

  it('end their streams when the engine closes, even if another replica never finishes', async () => {
    const clock = createVirtualClock()
    const stores = { responses: slowStore() }
    const here = await open({ plano: { stores } })
    const there = await open({ plano: { clock, stores } })
    here.provider.enqueue({ text: 'never', fault: 'first-byte 60s' })
    const begun = await respond(here.plano, body)
    await here.provider.nextRequest()
    const response = await there.plano.fetch(`${pathOf(begun)}?stream=true`)
    const stream = response.text()
    await clock.advance(2000)
    const closing = there.plano.close({ drainMs: 100 })
    await clock.advance(100)
    await closing
    expect(await stream).toMatch(/response\.in_progress.*event: error\n.*"code":"closing"/s)
  })

  it('count as failed a minute after their process died, on every replica', async () => {
    const clock = createVirtualClock()
    const stores = { responses: expiringStore(clock) }
    // The clock of the dead process does not advance.
    const dead = await open({ plano: { clock: createVirtualClock(), stores } })
    const there = await open({ plano: { clock, stores } })
    const watched = await open({ plano: { clock, stores } })
    dead.provider.enqueue({ text: 'never', fault: 'first-byte 60s' })
    const begun = await respond(dead.plano, body)
    await dead.provider.nextRequest()
    const stream = (await watched.plano.fetch(`${pathOf(begun)}?stream=true`)).text()
    await clock.advance(59_000)
    expect((await call(there.plano, pathOf(begun))).json).toMatchObject({ status: 'in_progress' })
    await clock.advance(4000)
    const failed = { status: 'failed', error: { code: 'server_error', message: expect.stringContaining('ended') } }
    expect((await call(there.plano, pathOf(begun))).json).toMatchObject(failed)
    expect(await stream).toContain('event: response.failed')
    expect((await call(dead.plano, pathOf(begun), { method: 'DELETE' })).status).toBe(200)
    expect((await call(there.plano, `/v1/responses/lease%20${String(begun.json['id'])}`)).status).toBe(404)
  })

  it('stay in progress as long as they run or wait, and fail when their engine is closed', async () => {
    const clock = createVirtualClock()
    const responses = expiringStore(clock)
    const config = { state_storage: { type: 'memory' as const, background: { max_running: 1, max_queued: 1 } } }
    const resilience = { timeout: { first_byte: '1h', total: '1h' } }
    const here = await open({ config: { ...config, resilience }, plano: { clock, stores: { responses } } })
    const there = await open({ plano: { clock, stores: { responses } } })
    here.provider.enqueue({ text: 'late', fault: 'first-byte 60s' })
    const running = await respond(here.plano, body)
    await here.provider.nextRequest()
    const waiting = await respond(here.plano, body)
    for (let quarter = 0; quarter < 8; quarter += 1) await clock.advance(15_000)
    const statuses = async () =>
      Promise.all([running, waiting].map(async (begun) => (await call(there.plano, pathOf(begun))).json['status']))
    expect(await statuses()).toEqual(['in_progress', 'queued'])
    const closing = here.plano.close({ drainMs: 100 })
    await clock.advance(100)
    await closing
    expect(await statuses()).toEqual(['failed', 'failed'])
    expect(responses.size()).toBe(2)
  })

  it('stay in progress when the store cannot be written for most of a minute', async () => {
    const clock = createVirtualClock()
    const plain = expiringStore(clock)
    let leases = 0
    let isAway = false
    const responses: ResponseStore = {
      ...plain,
      put(record, options) {
        if (!record.id.startsWith('lease')) return plain.put(record, options)
        if (isAway) throw new Error('away')
        leases += 1
        const delayed = leases > 1 ? new Promise<void>((resolve) => clock.setTimer(resolve, 1000)) : Promise.resolve()
        return delayed.then(() => plain.put(record, options))
      },
    }
    const resilience = { timeout: { first_byte: '1h', total: '1h' } }
    const here = await open({ config: { resilience }, plano: { clock, stores: { responses } } })
    const there = await open({ plano: { clock, stores: { responses: plain } } })
    here.provider.enqueue({ text: 'late', fault: 'first-byte 60s' })
    const begun = await respond(here.plano, body)
    await here.provider.nextRequest()
    for (let second = 0; second < 20; second += 1) await clock.advance(1000)
    isAway = true
    for (let second = 0; second < 45; second += 1) await clock.advance(1000)
    isAway = false
    for (let half = 0; half < 23; half += 1) await clock.advance(500)
    expect((await call(there.plano, pathOf(begun))).json).toMatchObject({ status: 'in_progress' })
    await call(here.plano, `${pathOf(begun)}/cancel`, { method: 'POST' })
  })

  it('can be cancelled or deleted while they wait', async () => {
    const { provider, plano } = await open({
      config: { state_storage: { type: 'memory', background: { max_running: 1, max_queued: 2 } } },
    })
    provider.enqueue({ text: 'first', fault: 'first-byte 60s' })
    const first = await respond(plano, body)
    await provider.nextRequest()
    const cancelled = await respond(plano, body)
    const deleted = await respond(plano, body)
    const told = await call(plano, `${pathOf(cancelled)}/cancel`, { method: 'POST' })
    expect(told.json).toMatchObject({ status: 'cancelled' })
    expect((await call(plano, pathOf(deleted), { method: 'DELETE' })).status).toBe(200)
    await call(plano, `${pathOf(first)}/cancel`, { method: 'POST' })
    const last = await respond(plano, body)
    await call(plano, `${pathOf(last)}?stream=true`)
    expect((await call(plano, pathOf(cancelled))).json).toMatchObject({ status: 'cancelled' })
    expect((await call(plano, pathOf(deleted))).status).toBe(404)
    expect(provider.requests).toHaveLength(2)
  })
})

describe('a conversation object', () => {
  it('keeps concurrent additions across a reload', async () => {
    const store = slowStore()
    const { plano } = await open({ plano: { stores: { responses: store } } })
    const made = await call(plano, '/v1/conversations', { body: {} })
    const path = `/v1/conversations/${String(made.json['id'])}/items`
    const say = (text: string) => call(plano, path, { body: { items: [{ role: 'user', content: text }] } })
    const release = store.hold()
    const before = say('before')
    await store.held()
    await plano.reload({ model_providers: [{ model: 'groq/chatty', access_key: 'k' }] })
    const after = say('after')
    // A second queue would have read the conversation by now, without the pending write.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    release()
    expect([(await before).status, (await after).status]).toEqual([200, 200])
    const { text } = await call(plano, path)
    expect(text).toContain('before')
    expect(text).toContain('after')
  })

  it('stays deleted despite a concurrent addition', async () => {
    const store = slowStore()
    const { plano } = await open({ plano: { stores: { responses: store } } })
    const made = await call(plano, '/v1/conversations', { body: {} })
    const path = `/v1/conversations/${String(made.json['id'])}`
    const release = store.hold()
    const adding = call(plano, `${path}/items`, { body: { items: [{ role: 'user', content: 'x' }] } })
    await store.held()
    const deleting = call(plano, path, { method: 'DELETE' })
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    release()
    await adding
    expect((await deleting).status).toBe(200)
    expect((await call(plano, path)).status).toBe(404)
  })
})

interface SlowStore extends ResponseStore {
  hold(): () => void
  held(): Promise<void>
  failNextRead(): Promise<void>
}

/** A store whose next `put` waits until it is released, and whose next `get` can be made to fail. */
function slowStore(): SlowStore {
  const records = new Map<string, string>()
  let gate: Promise<void> | undefined
  let tell: () => void = () => undefined
  const told = new Promise<void>((resolve) => {
    tell = resolve
  })
  let failRead: (() => void) | undefined
  return {
    get: async (id) => {
      const fail = failRead
      failRead = undefined
      if (fail) {
        fail()
        throw new Error('The store is away.')
      }
      const text = records.get(id)
      return text === undefined ? undefined : (JSON.parse(text) as StoredResponse)
    },
    async put(record) {
      const waits = gate
      gate = undefined
      if (waits) {
        tell()
        await waits
      }
      records.set(record.id, JSON.stringify(record))
    },
    delete: async (id) => records.delete(id),
    hold() {
      let release: () => void = () => undefined
      gate = new Promise<void>((resolve) => {
        release = resolve
      })
      return release
    },
    held: () => told,
    failNextRead: () =>
      new Promise((resolve) => {
        failRead = resolve
      }),
  }
}

/** A store with expiry that reports its number of records. */
function expiringStore(clock: Clock): ResponseStore & { size(): number } {
  const records = new Map<string, { text: string; until: number }>()
  const find = (id: string) => {
    const record = records.get(id)
    return record && record.until > clock.now() ? record : undefined
  }
  return {
    size: () => [...records.keys()].filter(find).length,
    get: async (id) => {
      const record = find(id)
      return record && (JSON.parse(record.text) as StoredResponse)
    },
    put: async (record, { ttlMs }) => {
      // Asynchronous, like every store outside memory.
      await new Promise((resolve) => setImmediate(resolve))
      records.set(record.id, { text: JSON.stringify(record), until: clock.now() + ttlMs })
    },
    delete: async (id) => records.delete(id),
  }
}
