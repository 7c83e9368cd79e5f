import type { JsonValue, RecordedAnswer } from '@planojs/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeCounters } from './describe-counters.ts'
import type { OpenStores } from './open-stores.ts'

/** Long enough that nothing expires too early on a slow machine. */
const TTL_MS = 2000

const VALUES: readonly JsonValue[] = [
  'text ü 🌊',
  '',
  0,
  -1.5,
  false,
  null,
  [],
  {},
  [1, [null, 'a']],
  { nested: { list: [{ deep: true }] }, 'key with spaces': 'x', constructor: 'own', toString: 1 },
]

function describeValues(read: () => OpenStores): void {
  const options = { ttlMs: TTL_MS }
  it('returns undefined for an unknown key', async () => {
    const { sessions } = read().stores
    expect(await sessions.get('nothing')).toBeUndefined()
    expect(await sessions.delete('nothing')).toBe(false)
  })
  it.each(VALUES.map((value) => [JSON.stringify(value), value] as const))('keeps %s as it is', async (_text, value) => {
    const { sessions } = read().stores
    await sessions.set('k', value, options)
    expect(await sessions.get('k')).toEqual(value)
  })
  it('is not affected by later changes of a value', async () => {
    const { sessions } = read().stores
    const value = { list: [1] }
    await sessions.set('k', value, options)
    value.list.push(2)
    expect(await sessions.get('k')).toEqual({ list: [1] })
    const seen = (await sessions.get('k')) as typeof value
    seen.list.push(3)
    expect(await sessions.get('k')).toEqual({ list: [1] })
  })
  it('overwrites and deletes per key', async () => {
    const { sessions } = read().stores
    for (const key of ['a', 'a:b', 'a*', 'A', '__proto__']) await sessions.set(key, key, options)
    await sessions.set('a', 'new', options)
    expect(await sessions.delete('a:b')).toBe(true)
    const left = await Promise.all(['a', 'a:b', 'a*', 'A', '__proto__'].map((key) => sessions.get(key)))
    expect(left).toEqual(['new', undefined, 'a*', 'A', '__proto__'])
  })
  it('expires values after the TTL of the last set', async () => {
    const { stores, advance } = read()
    await stores.sessions.set('k', 1, options)
    await advance(TTL_MS / 2)
    expect(await stores.sessions.get('k')).toBe(1)
    await stores.sessions.set('k', 2, options)
    await advance(TTL_MS * 0.75)
    expect(await stores.sessions.get('k')).toBe(2)
    await advance(TTL_MS)
    expect(await stores.sessions.get('k')).toBeUndefined()
    expect(await stores.sessions.setIfAbsent('k', 3, options)).toBe(3)
  })
  it('lets one of many concurrent writers win, and returns the same value to all', async () => {
    const { sessions } = read().stores
    const answers = await Promise.all([1, 2, 3, 4, 5].map((value) => sessions.setIfAbsent('race', value, options)))
    expect(new Set(answers).size).toBe(1)
    expect(await sessions.get('race')).toBe(answers[0])
  })
}

function describeResponses(read: () => OpenStores): void {
  const options = { ttlMs: TTL_MS, maxBytes: 1024 * 1024 }
  const record = (id: string) => ({
    id,
    tenant: 'acme',
    createdAt: 1,
    response: { id, output: [{ type: 'message' }] },
    items: [{ role: 'user', content: 'ü' }],
  })
  it('stores, overwrites and deletes responses', async () => {
    const { responses } = read().stores
    expect(await responses.get('r1')).toBeUndefined()
    await responses.put(record('r1'), options)
    await responses.put(record('r2'), options)
    expect(await responses.get('r1')).toEqual(record('r1'))
    await responses.put({ ...record('r1'), items: [] }, options)
    expect((await responses.get('r1'))?.items).toEqual([])
    expect([await responses.delete('r1'), await responses.delete('r1')]).toEqual([true, false])
    expect(await responses.get('r1')).toBeUndefined()
    expect(await responses.get('r2')).toEqual(record('r2'))
  })
  it('replaces a record only if it is unchanged', async ({ skip }) => {
    const { responses } = read().stores
    if (!responses.replace) return skip('this store has no `replace`')
    const first = { ...record('r1'), items: [{ 7: 'ü', a: '\u0000\ud800/"' }] }
    await responses.put(first, options)
    const standing = await responses.get('r1')
    if (!standing) return expect.unreachable()
    const second = { ...standing, items: [] }
    expect(await responses.replace(standing, second, options)).toBe(true)
    expect(await responses.replace(standing, { ...standing, createdAt: 3 }, options)).toBe(false)
    expect(await responses.get('r1')).toEqual(second)
    await responses.delete('r1')
    expect(await responses.replace(second, standing, options)).toBe(false)
    expect(await responses.get('r1')).toBeUndefined()
  })
  it('loses no concurrent change', async ({ skip }) => {
    const { responses } = read().stores
    if (!responses.replace) return skip('this store has no `replace`')
    await responses.put({ ...record('r1'), items: [] }, options)
    const append = async (item: number) => {
      for (;;) {
        const standing = await responses.get('r1')
        if (!standing) return expect.unreachable()
        if (await responses.replace?.(standing, { ...standing, items: [...standing.items, item] }, options)) return
      }
    }
    await Promise.all([1, 2, 3, 4, 5].map(append))
    expect((await responses.get('r1'))?.items.toSorted()).toEqual([1, 2, 3, 4, 5])
  })
  it('expires responses after their TTL', async () => {
    const { stores, advance } = read()
    await stores.responses.put(record('r1'), options)
    await advance(TTL_MS * 1.5)
    // An expired record must not reappear.
    expect((await stores.responses.replace?.(record('r1'), record('r1'), options)) ?? false).toBe(false)
    expect(await stores.responses.get('r1')).toBeUndefined()
  })
}

const BYTES = Uint8Array.from({ length: 70_000 }, (_value, index) => index % 251)
const HEAD = { upstream: 'openai/gpt-4o', dialect: 'chat', recordedAt: 1, losses: [] } as const
const ANSWERS: readonly RecordedAnswer[] = [
  { ...HEAD, losses: [], body: { kind: 'bytes', bytes: BYTES } },
  { ...HEAD, losses: [], body: { kind: 'stream', chunks: [BYTES, new Uint8Array()] }, hidesUsage: true },
  {
    ...HEAD,
    losses: [],
    body: { kind: 'parts', parts: [{ type: 'text-delta', block: 0, text: 'ü' }] },
    clientModel: 'm',
  },
]

function describeAnswers(read: () => OpenStores): void {
  const options = { ttlMs: TTL_MS, bytes: 100_000 }
  it.each(ANSWERS.map((answer) => [answer.body.kind, answer] as const))(
    'stores an answer of %s',
    async (_kind, answer) => {
      const { answers } = read().stores
      expect(await answers?.get('k')).toBeUndefined()
      await answers?.put('k', answer, options)
      if (answers) expect(await answers.get('k')).toEqual(answer)
    },
  )
  it('expires answers after their TTL', async () => {
    const { stores, advance } = read()
    await stores.answers?.put('k', ANSWERS[0] as RecordedAnswer, options)
    await advance(TTL_MS * 1.5)
    expect(await stores.answers?.get('k')).toBeUndefined()
  })
}

/**
 * The contract of stores: values, responses, counters and, if present, recorded answers, including expiry and races.
 * `open` must return empty stores for every case; the suite closes them. Requires vitest.
 */
export function describeStore(name: string, open: () => Promise<OpenStores>): void {
  describe(name, () => {
    let current: OpenStores | undefined
    const read = () => {
      if (current === undefined) throw new Error('The stores are not open.')
      return current
    }
    beforeEach(async () => {
      current = await open()
    })
    afterEach(async () => {
      await current?.stores.close?.()
    })
    describe('values', () => describeValues(read))
    describe('responses', () => describeResponses(read))
    describe('counters', () => describeCounters(read))
    describe('answers', () => describeAnswers(read))
  })
}
