import type {
  Clock,
  CounterStore,
  Encoder,
  FilterDefinition,
  JsonValue,
  KeyValueStore,
  ResponseStore,
} from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { ADAPTER_CASES, describeAdapter, describeEncoder, describeFilter, describeStore } from '@planojs/testing/suites'
import { describe, expect, it } from 'vitest'

/** Minimal stores that fulfil the contract. They prove that the suite can pass. */
function createPlainValues(clock: Clock): KeyValueStore {
  const entries = new Map<string, { text: string; until: number }>()
  const read = (key: string): JsonValue | undefined => {
    const entry = entries.get(key)
    return entry === undefined || entry.until <= clock.now() ? undefined : (JSON.parse(entry.text) as JsonValue)
  }
  const write = (key: string, value: JsonValue, ttlMs: number) =>
    entries.set(key, { text: JSON.stringify(value), until: clock.now() + ttlMs })
  return {
    get: async (key) => read(key),
    set: async (key, value, { ttlMs }) => void write(key, value, ttlMs),
    delete: async (key) => entries.delete(key),
    async setIfAbsent(key, value, { ttlMs }) {
      const known = read(key)
      if (known !== undefined) return known
      write(key, value, ttlMs)
      return value
    },
  }
}

function createPlainResponses(values: KeyValueStore): ResponseStore {
  type Stored = Awaited<ReturnType<ResponseStore['get']>>
  let last: Promise<unknown> = Promise.resolve()
  return {
    get: async (id) => (await values.get(id)) as Stored,
    put: async (response, { ttlMs }) => values.set(response.id, { ...response }, { ttlMs }),
    delete: (id) => values.delete(id),
    replace: (standing, changed, options) => {
      // The read and the write must be atomic.
      const replacing = last.then(async () => {
        if (JSON.stringify(await values.get(changed.id)) !== JSON.stringify(standing)) return false
        await values.set(changed.id, { ...changed }, options)
        return true
      })
      last = replacing
      return replacing
    },
  }
}

function createPlainCounters(clock: Clock): CounterStore {
  const taken = new Map<string, { at: number; amount: number }[]>()
  const open = (key: string, windowMs: number) => {
    const alive = (taken.get(key) ?? []).filter(({ at }) => at + windowMs > clock.now())
    taken.set(key, alive)
    return { alive, used: alive.reduce((sum, { amount }) => sum + amount, 0) }
  }
  return {
    async take(key, amount, { limit, windowMs }) {
      const { alive, used } = open(key, windowMs)
      const allowed = used + amount <= limit
      if (allowed) alive.push({ at: clock.now(), amount })
      const remaining = limit - used - (allowed ? amount : 0)
      return { allowed, remaining, resetMs: (alive[0]?.at ?? clock.now()) + windowMs - clock.now() }
    },
    async settle(key, difference, { windowMs }) {
      open(key, windowMs).alive.push({ at: clock.now(), amount: difference })
    },
  }
}

describeStore('plain stores', async () => {
  const clock = createVirtualClock()
  const stores = {
    sessions: createPlainValues(clock),
    responses: createPlainResponses(createPlainValues(clock)),
    counters: createPlainCounters(clock),
  }
  return { stores, advance: clock.advance }
})

/** Replaces a marker in streams. Holds back text that may be the beginning of a marker. */
const masking: FilterDefinition = {
  input: ({ messages }) =>
    JSON.stringify(messages).includes('forbidden')
      ? { action: 'reject', status: 422, message: 'Not that word.' }
      : { action: 'rewrite', messages: [...messages, { role: 'system', content: 'be kind' }] },
  output: ({ text }) =>
    text.includes('SECRET') ? { action: 'answer', text: text.replaceAll('SECRET', '***') } : undefined,
  stream() {
    let held = ''
    const beginning = (text: string) => [5, 4, 3, 2, 1].find((length) => text.endsWith('SECRET'.slice(0, length))) ?? 0
    return {
      push(_channel, text) {
        const whole = (held + text).replaceAll('SECRET', '***')
        const keep = beginning(whole)
        held = whole.slice(whole.length - keep)
        return { text: whole.slice(0, whole.length - keep) }
      },
      end: () => ({ text: held }),
    }
  },
}

describeFilter('a masking filter', masking, [
  {
    name: 'ordinary text',
    input: { action: 'rewrite' },
    output: { text: 'nothing here', verdict: 'pass' },
    stream: { text: 'SEC nothing SECRE', expected: { text: 'SEC nothing SECRE', ended: 'whole' } },
  },
  {
    name: 'a marker',
    input: { action: 'rewrite' },
    output: { text: 'a SECRET', verdict: { action: 'answer', text: 'a ***' } },
    stream: { text: 'a SECRET, SESECRET', expected: { text: 'a ***, SE***', ended: 'whole' } },
  },
  {
    name: 'a forbidden word',
    request: { messages: [{ role: 'user', content: 'forbidden' }] },
    input: { action: 'reject', status: 422 },
  },
])

/** Embeds texts by hashing their words, which is enough for the suite. */
const wordEncoder: Encoder = {
  name: 'words-1',
  dim: 64,
  async embed(texts, signal) {
    signal?.throwIfAborted()
    return texts.map((text) => {
      const vector = new Float32Array(64).fill(0.001)
      for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
        const slot = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 64, 7)
        vector[slot] = (vector[slot] ?? 0) + 1
      }
      return vector
    })
  },
}

describeEncoder('a word encoder', () => wordEncoder)

describe('describeAdapter', () => {
  const mount = () => Promise.reject(new Error('not mounted'))
  it('requires a reason for every skip, and existing cases', () => {
    expect(() => describeAdapter('x', mount, { skip: { [ADAPTER_CASES[0] ?? '']: ' ' } })).toThrow(/needs a reason/)
    expect(() => describeAdapter('x', mount, { skip: { 'no such case': 'why' } })).toThrow(/no adapter case/)
  })
  it('has unique case names', () => {
    expect(new Set(ADAPTER_CASES).size).toBe(ADAPTER_CASES.length)
  })
})
