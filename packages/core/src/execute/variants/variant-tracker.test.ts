import { describe, expect, it } from 'vitest'
import type { RollbackPolicy, VariantSpec } from '../../contract/execute/variant.ts'
import type { Clock } from '../../contract/platform/clock.ts'
import type { PlanoEvent } from '../../contract/record/events.ts'
import { chooseVariant } from './choose-variant.ts'
import { meanBounds } from './mean-bounds.ts'
import { VariantTracker } from './variant-tracker.ts'

const clock: Clock = { now: () => 0, monotonic: () => 0, setTimer: () => () => undefined }

/** Numbers in [0, 1) that are the same in every run. (Mulberry32.) */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function open(rollback: RollbackPolicy, weights: [number, number] = [95, 5]) {
  const events: PlanoEvent[] = []
  const specs: VariantSpec[] = [
    { id: 'stable', weight: weights[0], shadow: false },
    { id: 'canary', weight: weights[1], shadow: false, rollback },
  ]
  const tracker = new VariantTracker(new Map([['agent', specs]]), { clock, emit: (event) => events.push(event) })
  return { tracker, events, canary: () => tracker.states().find((state) => state.variant === 'canary') }
}

interface World {
  requests: number
  seed: number
  /** Chance that a request fails, by variant. */
  errors?: Record<string, number>
  /** Mean latency, by variant; each request takes between half and one and a half of it. */
  latency?: Record<string, number>
}

/** Sends requests of different sessions until the canary is gone; how many it had had by then. */
function live({ tracker }: ReturnType<typeof open>, world: World): { canary: number; total: number } {
  const random = randomOf(world.seed)
  let canary = 0
  for (let index = 0; index < world.requests; index += 1) {
    const variant = tracker.choose('agent', `session ${world.seed} ${index}`) ?? ''
    if (!tracker.isServing('agent', 'canary')) return { canary, total: index }
    if (variant === 'canary') canary += 1
    const failed = random() < (world.errors?.[variant] ?? 0)
    const latencyMs = (world.latency?.[variant] ?? 100) * (0.5 + random())
    tracker.record('agent', variant, { failed, latencyMs })
  }
  return { canary, total: world.requests }
}

describe('anytime-valid bounds', () => {
  it('contain the mean, narrow with more data, and handle edge cases', () => {
    expect(meanBounds(0, 0, 0.05)).toEqual({ lower: 0, upper: 1 })
    for (const count of [1, 10, 100, 1000]) {
      const none = meanBounds(0, count, 0.05)
      expect(none.lower).toBe(0)
      expect(none.upper).toBeCloseTo(1 - (0.05 / (count + 1)) ** (1 / count), 6)
      const half = meanBounds(count / 2, count, 0.05)
      expect(half.lower + half.upper).toBeCloseTo(1, 6)
      expect(half.lower).toBeLessThan(0.5)
    }
    expect(meanBounds(500, 1000, 0.05).lower).toBeGreaterThan(meanBounds(50, 100, 0.05).lower)
  })

  it('keep their error rate, however often they are checked', () => {
    let wrong = 0
    for (let seed = 0; seed < 300; seed += 1) {
      const random = randomOf(seed)
      let sum = 0
      for (let count = 1; count <= 400; count += 1) {
        sum += random() < 0.2 ? 1 : 0
        const { lower, upper } = meanBounds(sum, count, 0.1)
        if (lower > 0.2 || upper < 0.2) {
          wrong += 1
          break
        }
      }
    }
    expect(wrong / 300).toBeLessThanOrEqual(0.1)
  })
})

describe('choosing a variant', () => {
  const variants = (weights: Record<string, number>): VariantSpec[] =>
    Object.entries(weights).map(([id, weight]) => ({ id, weight, shadow: false }))
  const keys = Array.from({ length: 20_000 }, (_, index) => `tenant ${index % 7} question ${index}`)

  it('follows the weights', () => {
    const three = variants({ a: 70, b: 25, c: 5 })
    const chosen = keys.map((key) => chooseVariant('t', three, key)?.id)
    const shareOf = (id: string) => chosen.filter((each) => each === id).length / keys.length
    expect(shareOf('a')).toBeCloseTo(0.7, 1)
    expect(shareOf('c')).toBeGreaterThan(0.045)
    expect(shareOf('c')).toBeLessThan(0.055)
  })

  it('is stable per key, independent between targets, and moves as few keys as possible', () => {
    const before = variants({ stable: 95, canary: 5 })
    const after = variants({ stable: 80, canary: 20 })
    let moved = 0
    let shared = 0
    for (const key of keys) {
      const first = chooseVariant('t', before, key)?.id
      expect(chooseVariant('t', before, key)?.id).toBe(first)
      const next = chooseVariant('t', after, key)?.id
      if (first === 'canary') expect(next).toBe('canary')
      if (first !== next) moved += 1
      if (first === 'canary' && chooseVariant('other', before, key)?.id === 'canary') shared += 1
    }
    expect(moved / keys.length).toBeCloseTo(0.15, 1)
    expect(shared / keys.length).toBeLessThan(0.006)
  })
})

describe('rolling back', () => {
  const policy = { errorRate: 0.05, minRequests: 50 }

  it('rolls back a canary that fails half its requests within 60 requests', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const world = open(policy)
      const { canary, total } = live(world, { requests: 5000, seed, errors: { canary: 0.5, stable: 0.01 } })
      expect(world.canary()?.status).toBe('rolled_back')
      expect(canary).toBeGreaterThanOrEqual(50)
      expect(canary).toBeLessThanOrEqual(60)
      // Five in a hundred, and what chance adds to that: four standard deviations.
      expect(canary / total).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / total))
      expect(world.events).toHaveLength(1)
      expect(world.events[0]).toMatchObject({
        type: 'variant',
        target: 'agent',
        variant: 'canary',
        action: 'rolled_back',
      })
      // Gone for everybody.
      for (let key = 0; key < 500; key += 1) expect(world.tracker.choose('agent', `later ${key}`)).toBe('stable')
    }
  })

  it('keeps a canary that is no worse, however long it runs', () => {
    let wrong = 0
    for (let seed = 0; seed < 60; seed += 1) {
      const world = open(policy, [50, 50])
      live(world, { requests: 3000, seed, errors: { canary: 0.1, stable: 0.1 }, latency: { canary: 100, stable: 100 } })
      if (world.canary()?.status === 'rolled_back') wrong += 1
    }
    expect(wrong).toBeLessThanOrEqual(1)
  })

  it('does not react to one bad minute at the start, or without a stable variant', () => {
    const early = open({ errorRate: 0.05, minRequests: 50 })
    for (let index = 0; index < 49; index += 1) early.tracker.record('agent', 'canary', { failed: true, latencyMs: 1 })
    expect(early.canary()?.status).toBe('active')
    const alone = open({ errorRate: 0.05, minRequests: 1 })
    for (let index = 0; index < 200; index += 1) alone.tracker.record('agent', 'canary', { failed: true, latencyMs: 1 })
    expect(alone.canary()?.status).toBe('active')
    const both = open(policy)
    for (let index = 0; index < 500; index += 1) {
      both.tracker.record('agent', 'stable', { failed: true, latencyMs: 1 })
      both.tracker.record('agent', 'canary', { failed: true, latencyMs: 1 })
    }
    expect(both.canary()?.status).toBe('active')
  })

  it('compares latency with the stable variant at the same time', () => {
    const slow = open({ latencyRatio: 1.5, minRequests: 20 }, [80, 20])
    const { canary } = live(slow, { requests: 5000, seed: 3, latency: { stable: 100, canary: 400 } })
    expect(slow.canary()).toMatchObject({ status: 'rolled_back', reason: expect.stringContaining('1.5 times') })
    expect(canary).toBeLessThanOrEqual(40)
    const fair = open({ latencyRatio: 1.5, minRequests: 20 }, [50, 50])
    live(fair, { requests: 3000, seed: 4, latency: { stable: 100, canary: 100 } })
    expect(fair.canary()?.status).toBe('active')
  })

  it('compares the quality of conversations', () => {
    const world = open({ quality: 10, minRequests: 10 }, [50, 50])
    for (let index = 0; index < 400 && world.canary()?.status === 'active'; index += 1) {
      world.tracker.record('agent', 'canary', { failed: false, latencyMs: 1 })
      world.tracker.recordQuality('agent', 'stable', 60 + (index % 3) * 10)
      world.tracker.recordQuality('agent', 'canary', 20 + (index % 3) * 10)
    }
    expect(world.canary()).toMatchObject({ status: 'rolled_back', reason: expect.stringContaining('quality') })
  })

  it('restores a variant manually, with new statistics', () => {
    const world = open(policy)
    live(world, { requests: 5000, seed: 1, errors: { canary: 1 } })
    expect(world.tracker.restore('agent', 'canary', 'by hand')).toBe(true)
    expect(world.tracker.restore('agent', 'canary', 'by hand')).toBe(false)
    expect(world.canary()).toMatchObject({ status: 'active', requests: 0 })
    expect(world.events.at(-1)).toMatchObject({ action: 'restored', reason: 'by hand' })
  })
})
