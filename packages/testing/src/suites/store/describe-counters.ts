import { expect, it } from 'vitest'
import type { OpenStores } from './open-stores.ts'

const WINDOW = { limit: 10, windowMs: 60_000 }
/** Short enough for tests in real time. */
const BRIEF = { limit: 10, windowMs: 2000 }

/** Counters: taken amounts are gone, refused ones are not, corrections count, and the window frees everything. */
export function describeCounters(read: () => OpenStores): void {
  it('takes up to the limit and returns the remaining amount', async () => {
    const { counters } = read().stores
    expect(await counters.take('k', 3, WINDOW)).toMatchObject({ allowed: true, remaining: 7 })
    expect(await counters.take('k', 7, WINDOW)).toMatchObject({ allowed: true, remaining: 0 })
    const refused = await counters.take('k', 1, WINDOW)
    expect(refused).toMatchObject({ allowed: false, remaining: 0 })
    expect(refused.resetMs).toBeGreaterThan(0)
    expect(refused.resetMs).toBeLessThanOrEqual(WINDOW.windowMs)
  })
  it('counts neither refused amounts nor other keys', async () => {
    const { counters } = read().stores
    await counters.take('k', 8, WINDOW)
    expect((await counters.take('k', 5, WINDOW)).allowed).toBe(false)
    expect(await counters.take('k', 2, WINDOW)).toMatchObject({ allowed: true, remaining: 0 })
    expect(await counters.take('other', 10, WINDOW)).toMatchObject({ allowed: true, remaining: 0 })
  })
  it('refuses more than the limit immediately', async () => {
    expect((await read().stores.counters.take('k', 11, WINDOW)).allowed).toBe(false)
  })
  it('settles a reservation up and down', async () => {
    const { counters } = read().stores
    await counters.take('k', 8, WINDOW)
    await counters.settle('k', -5, WINDOW)
    expect(await counters.take('k', 0, WINDOW)).toMatchObject({ remaining: 7 })
    await counters.settle('k', 4, WINDOW)
    expect(await counters.take('k', 0, WINDOW)).toMatchObject({ remaining: 3 })
  })
  it('never exceeds the limit under concurrency', async () => {
    const { counters } = read().stores
    const takes = await Promise.all(Array.from({ length: 30 }, () => counters.take('k', 1, WINDOW)))
    expect(takes.filter(({ allowed }) => allowed)).toHaveLength(WINDOW.limit)
  })
  it('frees everything after the window', async () => {
    const { stores, advance } = read()
    await stores.counters.take('k', 10, BRIEF)
    await advance(BRIEF.windowMs + 1)
    expect(await stores.counters.take('k', 10, BRIEF)).toMatchObject({ allowed: true, remaining: 0 })
  })
  it('slides: what was taken first is freed first', async () => {
    const { stores, advance } = read()
    await stores.counters.take('k', 6, WINDOW)
    await advance(WINDOW.windowMs / 2)
    await stores.counters.take('k', 4, WINDOW)
    const refused = await stores.counters.take('k', 5, WINDOW)
    expect(refused.allowed).toBe(false)
    expect(refused.resetMs).toBeGreaterThan(WINDOW.windowMs / 4)
    expect(refused.resetMs).toBeLessThanOrEqual(WINDOW.windowMs / 2)
    await advance(WINDOW.windowMs / 2 + 1)
    expect(await stores.counters.take('k', 6, WINDOW)).toMatchObject({ allowed: true, remaining: 0 })
  })
  it('counts fractions, as for money', async () => {
    const { counters } = read().stores
    const budget = { limit: 0.001, windowMs: 60_000 }
    expect((await counters.take('k', 0.0004, budget)).remaining).toBeCloseTo(0.0006, 9)
    await counters.settle('k', -0.00015, budget)
    expect((await counters.take('k', 0.0007, budget)).remaining).toBeCloseTo(0.00005, 9)
    expect((await counters.take('k', 0.0001, budget)).allowed).toBe(false)
  })
}
