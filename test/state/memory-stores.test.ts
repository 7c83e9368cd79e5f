import { createVirtualClock } from '@planojs/testing'
import { describeStore } from '@planojs/testing/suites'
import { expect, it } from 'vitest'
import { createMemoryAnswerStore } from '../../packages/core/src/store/memory-answer-store.ts'
import { createMemoryCounterStore } from '../../packages/core/src/store/memory-counter-store.ts'
import { createMemoryKeyValueStore } from '../../packages/core/src/store/memory-key-value-store.ts'
import { createMemoryResponseStore } from '../../packages/core/src/store/memory-response-store.ts'

describeStore('memory stores', async () => {
  const clock = createVirtualClock()
  const counters = createMemoryCounterStore({ maxKeys: 100, clock })
  return {
    stores: {
      sessions: createMemoryKeyValueStore({ maxEntries: 100, clock }),
      responses: createMemoryResponseStore({ maxTotalBytes: 1_000_000, clock }),
      counters: { ...counters, take: async (...asked) => counters.take(...asked) },
      answers: createMemoryAnswerStore({ maxTotalBytes: 1_000_000, clock }),
    },
    advance: (byMs) => clock.advance(byMs),
  }
})

it('evicts the least recently used entries', async () => {
  const clock = createVirtualClock()
  const store = createMemoryKeyValueStore({ maxEntries: 1000, clock })
  for (let index = 0; index < 100_000; index += 1) await store.set(`session ${index}`, index, { ttlMs: 1e9 })
  expect(await store.get('session 0')).toBeUndefined()
  expect(await store.get('session 99999')).toBe(99_999)
})
