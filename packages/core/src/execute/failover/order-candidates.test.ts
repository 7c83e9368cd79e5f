import { expect, it } from 'vitest'
import type { Candidate } from '../../contract/execute/candidate.ts'
import { systemClock } from '../../platform/system-clock.ts'
import { createHealthRegistry } from '../health/upstream-health.ts'
import { createTurns } from './create-turns.ts'
import { orderCandidates } from './order-candidates.ts'

const nowhere: Candidate = {
  kind: 'agent',
  id: 'weather',
  weight: 1,
  timeouts: { connectMs: 1, firstByteMs: 1, idleMs: 1, totalMs: undefined },
  policy: {
    backoff: { initialMs: 1, maxMs: 1 },
    retryOn: [],
    maxAttempts: undefined,
    breaker: undefined,
    balancing: 'round_robin',
    maxEjected: 1,
    slowStartMs: 0,
    bulkhead: undefined,
    hedge: undefined,
    healthCheck: undefined,
    continueBroken: false,
    idempotent: true,
  },
}

it('puts a fallback that must wait behind the others, and keeps the order of those that are ready', () => {
  const health = createHealthRegistry(systemClock, () => undefined)
  const candidates = ['one', 'two', 'three'].map((id) => ({ ...nowhere, id }))
  const options = { health, now: 0, random: () => 0, nextTurn: createTurns(), affinityKey: () => undefined }
  const order = () => {
    const ordered = orderCandidates(candidates, options)
    return [ordered.candidates, ordered.unavailable].map((list) => list.map(({ id }) => id).join(' '))
  }
  expect(order()).toEqual(['one two three', ''])
  health.of({ ...nowhere, id: 'one' }).cooldownUntil = 1000
  expect(order()).toEqual(['two three one', 'one'])
})

it('rotates the instances of each variant separately', () => {
  const options = {
    health: createHealthRegistry(systemClock, () => undefined),
    now: 0,
    random: () => 0,
    nextTurn: createTurns(),
    affinityKey: () => undefined,
  }
  const instances = (variant: string) => ['a', 'b'].map((url) => ({ ...nowhere, variant, url }))
  const candidates = [...instances('canary'), ...instances('stable')]
  const order = () => orderCandidates(candidates, options).candidates.map(({ variant, url }) => `${variant} ${url}`)
  expect([order(), order(), order()]).toEqual([
    ['canary a', 'canary b', 'stable a', 'stable b'],
    ['canary b', 'canary a', 'stable b', 'stable a'],
    ['canary a', 'canary b', 'stable a', 'stable b'],
  ])
})
