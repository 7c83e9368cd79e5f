import { expect, it } from 'vitest'
import { systemClock } from '../../platform/system-clock.ts'
import { createMemoryKeyValueStore } from '../../store/memory-key-value-store.ts'
import { createAgentAffinityStage } from './agent-affinity-stage.ts'
import type { DecideInput } from './stage.ts'

it('waits for its router to warm up only when there is a session', async () => {
  let warmed = 0
  const stage = createAgentAffinityStage({
    store: createMemoryKeyValueStore({ maxEntries: 1, clock: systemClock }),
    router: undefined,
    threshold: 0.5,
    warming: async () => {
      warmed += 1
    },
  })
  const input = { messages: [], targets: [] } as unknown as DecideInput
  expect(stage.warming?.(input)).toBeUndefined()
  expect(warmed).toBe(0)
  await stage.warming?.({ ...input, session: 's' })
  expect(warmed).toBe(1)
})
