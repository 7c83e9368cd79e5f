import { createPlano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { createScriptedTransport, createVirtualClock, type ScriptedReply, type VirtualClock } from '@planojs/testing'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createDraw, loadEverything, until } from './virtual-world.ts'

/** Set PLANO_CHAOS_RUNS for a long run. */
const RUNS = Math.ceil(Number(process.env['PLANO_CHAOS_RUNS'] ?? 30) / 5)

interface Instance {
  weight: number
  latencyMs: number
}

interface Setting {
  instances: readonly Instance[]
  resilience: PlanoConfigInput['resilience']
  seed: number
  /** Returns whether an instance is unhealthy at a time. */
  isIll?(instance: number, now: number): boolean
}

async function open({ instances, resilience, seed, isIll }: Setting) {
  const clock = createVirtualClock()
  const calls: { instance: number; at: number }[] = []
  const transport = createScriptedTransport({
    clock,
    script({ headers }): ScriptedReply {
      const instance = Number(/\d+/.exec(headers['host'] ?? '')?.[0])
      calls.push({ instance, at: clock.monotonic() })
      const delayMs = instances[instance]?.latencyMs ?? 0
      if (isIll?.(instance, clock.monotonic()) === true) return { status: 503, error: { message: 'ill' } }
      return delayMs === 0 ? 'hello' : { text: 'hello', fault: { kind: 'first-byte', delayMs } }
    },
  })
  const plano = await createPlano(
    {
      model_providers: [
        {
          model: 'openai/m',
          access_key: 'k',
          instances: instances.map(({ weight }, index) => ({ url: `http://host${index}.test`, weight })),
        },
      ],
      resilience: { retry: { max_attempts: 6, backoff: { initial: 1, max: 5 }, budget: 1 }, ...resilience },
    },
    { env: {}, clock, transport, random: createDraw(seed) },
  )
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return { plano, clock, calls, events }
}

type World = Awaited<ReturnType<typeof open>>

async function ask({ plano, calls }: World): Promise<number> {
  const body = JSON.stringify({ model: 'openai/m', messages: [{ role: 'user', content: 'hi' }] })
  // A new session each time, for strategies that balance by session.
  const headers = { 'x-model-affinity': `session ${calls.length}` }
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body, headers })
  await response.text()
  return response.status
}

/** Runs a number of closed-loop clients until a total number of requests is answered. */
async function crowd(world: World, clients: number, requests: number): Promise<void> {
  let left = requests
  const work = async () => {
    for (; left > 0; ) {
      left -= 1
      expect(await ask(world)).toBe(200)
    }
  }
  await until(world.clock, Promise.all(Array.from({ length: clients }, work)))
}

const countOf = (calls: World['calls'], instances: number) =>
  Array.from({ length: instances }, (_, index) => calls.filter(({ instance }) => instance === index).length)

const shareOf = (figures: readonly number[]) => {
  const sum = figures.reduce((all, each) => all + each, 0)
  return figures.map((each) => each / sum)
}

/** Returns the allowed deviation of a count of independent draws: five standard deviations. */
const spread = (draws: number, share: number) => 5 * Math.sqrt(draws * share * (1 - share)) + 1

const instances = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 4 }), latencyMs: fc.integer({ min: 20, max: 200 }) }),
  { minLength: 2, maxLength: 4 },
)
const seed = fc.integer({ min: 1, max: 1_000_000 })

beforeAll(loadEverything, 60_000)

describe('shares of instances', () => {
  it('follow the weights in turn with round_robin, whatever the latencies', async () => {
    await fc.assert(
      fc.asyncProperty(instances, seed, fc.integer({ min: 1, max: 6 }), async (...[group, seed, clients]) => {
        const world = await open({ instances: group, seed, resilience: { load_balancing: 'round_robin' } })
        await crowd(world, clients, 50)
        const shares = shareOf(group.map(({ weight }) => weight))
        const isEqual = new Set(shares).size === 1
        for (const [index, count] of countOf(world.calls, group.length).entries())
          expect(Math.abs(count - 50 * (shares[index] ?? 0))).toBeLessThanOrEqual(isEqual ? 1 : 3)
        await world.plano.close({ drainMs: 0 })
      }),
      { numRuns: RUNS },
    )
  }, 60_000)

  it('follow the weights', async () => {
    await fc.assert(
      fc.asyncProperty(instances, seed, fc.integer({ min: 1, max: 6 }), async (...[group, seed, clients]) => {
        const world = await open({ instances: group, seed, resilience: { load_balancing: 'weighted' } })
        await crowd(world, clients, 200)
        const shares = shareOf(group.map(({ weight }) => weight))
        for (const [index, count] of countOf(world.calls, group.length).entries())
          expect(Math.abs(count - 200 * (shares[index] ?? 0))).toBeLessThanOrEqual(spread(200, shares[index] ?? 0))
        await world.plano.close({ drainMs: 0 })
      }),
      { numRuns: RUNS },
    )
  }, 60_000)

  it('keep calls in flight proportional to the weights with least_outstanding, under any load', async () => {
    await fc.assert(
      fc.asyncProperty(instances, seed, fc.integer({ min: 1, max: 40 }), async (...[group, seed, clients]) => {
        const world = await open({ instances: group, seed, resilience: { load_balancing: 'least_outstanding' } })
        await crowd(world, clients, clients)
        // With least_outstanding an instance is at most one call above its share.
        const weights = group.map(({ weight }) => weight)
        const shares = shareOf(weights)
        for (const [index, count] of countOf(world.calls, group.length).entries()) {
          expect(count).toBeLessThanOrEqual(clients * (shares[index] ?? 0) + 1)
          expect(count).toBeGreaterThanOrEqual(Math.floor((clients - group.length) * (shares[index] ?? 0)))
        }
        await world.plano.close({ drainMs: 0 })
      }),
      { numRuns: RUNS },
    )
  }, 60_000)

  it.each([
    // Outstanding calls are proportional to weight, so answers are proportional to weight divided by latency.
    ['least_outstanding', ({ weight, latencyMs }: Instance) => weight / latencyMs],
    // Latency times outstanding calls is proportional to weight, so answers are proportional to weight divided by
    // latency squared.
    ['peak_ewma', ({ weight, latencyMs }: Instance) => weight / latencyMs ** 2],
  ] as const)(
    'follow the latencies with %s under a steady load',
    async (balancing, worth) => {
      await fc.assert(
        fc.asyncProperty(instances, seed, async (...[group, seed]) => {
          const world = await open({ instances: group, seed, resilience: { load_balancing: balancing } })
          await crowd(world, 24, 24 * 12)
          const late = world.calls.slice(48)
          const shares = shareOf(countOf(late, group.length))
          for (const [index, expected] of shareOf(group.map(worth)).entries())
            expect(Math.abs((shares[index] ?? 0) - expected), `${shares} ${shareOf(group.map(worth))}`).toBeLessThan(
              0.12,
            )
          await world.plano.close({ drainMs: 0 })
        }),
        { numRuns: RUNS },
      )
    },
    60_000,
  )
})

const BALANCING = ['round_robin', 'weighted', 'least_outstanding', 'peak_ewma'] as const
const STEP = 1000
const WEATHER_MS = 20_000

async function tick(world: World, requests: number): Promise<number[]> {
  const answers = Promise.all(Array.from({ length: requests }, () => ask(world)))
  const statuses = await until(world.clock, answers)
  await passStep(world.clock)
  return statuses
}

const passStep = (clock: VirtualClock) => clock.advance(STEP - (clock.monotonic() % STEP))

describe('an ejected instance', () => {
  const weather = fc.record({
    count: fc.integer({ min: 2, max: 4 }),
    seed,
    balancing: fc.constantFrom(...BALANCING),
    openFor: fc.integer({ min: 1000, max: 10_000 }),
    probes: fc.integer({ min: 1, max: 3 }),
    minRequests: fc.integer({ min: 1, max: 4 }),
    slowStart: fc.constantFrom(0, 5000),
    share: fc.constantFrom(0, 0.34, 0.5, 0.75),
    ill: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(WEATHER_MS), fc.nat(WEATHER_MS)), {
      minLength: 2,
      maxLength: 6,
    }),
  })

  it.each(['round_robin', 'least_outstanding'] as const)(
    'is skipped while another is healthy, up to the ejection limit: %s',
    async (balancing) => {
      const drawn = fc.record({
        count: fc.integer({ min: 2, max: 6 }),
        sick: fc.integer({ min: 1, max: 6 }),
        share: fc.constantFrom(0, 0.2, 0.34, 0.5, 0.75, 1),
        seed,
      })
      await fc.assert(
        fc.asyncProperty(drawn, async ({ count, sick, share, seed }) => {
          const ill = Math.min(sick, count)
          const world = await open({
            instances: Array.from({ length: count }, () => ({ weight: 1, latencyMs: 0 })),
            seed,
            isIll: (instance) => instance < ill,
            resilience: {
              load_balancing: balancing,
              max_ejected: share,
              circuit_breaker: { min_requests: 1, open_for: 3_600_000 },
            },
          })
          const isOut = () => world.plano.health().filter(({ breaker }) => breaker === 'open').length
          for (let round = 0; isOut() < ill && round < 100; round += 1) await tick(world, 1)
          expect(isOut()).toBe(ill)
          const before = world.calls.length
          await tick(world, 10 * count)
          const called = new Set(world.calls.slice(before).map(({ instance }) => instance))
          const kept = count - Math.floor(count * share)
          expect(called.size, `${[...called]}`).toBe(ill < count ? count - ill : kept)
          if (ill < count) expect(Math.min(...called)).toBe(ill)
          await world.plano.close({ drainMs: 0 })
        }),
        { numRuns: 2 * RUNS },
      )
    },
    60_000,
  )

  it('recovers after any fault, and meanwhile every request is answered', async () => {
    let ejected = 0
    await fc.assert(
      fc.asyncProperty(weather, async (drawn) => {
        const { count, ill, openFor, slowStart } = drawn
        const isIll = (instance: number, now: number) =>
          ill.some(
            ([who, from, forMs]) => who % count === instance && now >= from && now < Math.min(from + forMs, WEATHER_MS),
          )
        const world = await open({
          instances: Array.from({ length: count }, () => ({ weight: 1, latencyMs: 10 })),
          seed: drawn.seed,
          isIll,
          resilience: {
            load_balancing: drawn.balancing,
            max_ejected: drawn.share,
            slow_start: slowStart,
            circuit_breaker: { min_requests: drawn.minRequests, open_for: openFor, half_open_probes: drawn.probes },
          },
        })
        const crowdSize = count + 2
        while (world.clock.monotonic() < WEATHER_MS) {
          const before = world.calls.length
          await tick(world, crowdSize)
          // Even with all breakers open, each request is sent to some instance.
          expect(world.calls.length - before).toBeGreaterThanOrEqual(crowdSize)
        }
        ejected += world.events.filter((event) => event.type === 'breaker' && event.to === 'open').length
        const back = world.clock.monotonic() + 2 * openFor + slowStart + 5 * STEP
        while (world.clock.monotonic() < back) await tick(world, crowdSize)
        const calls = world.calls.length
        for (let round = 0; round < 5; round += 1) expect(new Set(await tick(world, crowdSize))).toEqual(new Set([200]))
        const late = countOf(world.calls.slice(calls), count)
        expect(Math.min(...late), `${late}`).toBeGreaterThan(0)
        expect(world.plano.health().map(({ breaker, available }) => [breaker, available])).toEqual(
          Array.from({ length: count }, () => ['closed', true]),
        )
        await world.plano.close({ drainMs: 0 })
      }),
      { numRuns: RUNS },
    )
    expect(ejected).toBeGreaterThan(0)
  }, 60_000)

  it.each([...BALANCING, 'consistent_hash'] as const)(
    'regains its share gradually: %s',
    async (balancing) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 2, max: 4 }), seed, async (...[count, seed]) => {
          const slowStart = 150 * STEP
          const isIll = (instance: number, now: number) => instance === 0 && now < 5 * STEP
          const world = await open({
            instances: Array.from({ length: count }, () => ({ weight: 1, latencyMs: 0 })),
            seed,
            isIll,
            resilience: {
              load_balancing: balancing,
              slow_start: slowStart,
              circuit_breaker: { min_requests: 1, open_for: 5 * STEP, half_open_probes: 1 },
            },
          })
          const cameBack = () => world.events.find((event) => event.type === 'breaker' && event.to === 'closed')
          for (let round = 0; !cameBack() && round < 100; round += 1) await tick(world, 12)
          expect(cameBack()).toBeDefined()
          const begun = world.calls.length
          for (let round = 0; round < 150; round += 1) await tick(world, 1)
          const rising = countOf(world.calls.slice(begun), count)[0] ?? 0
          const shares = Array.from({ length: 150 }, (_, at) => Math.max(0.1, at / 150)).map(
            (grown) => grown / (grown + count - 1),
          )
          const expected = shares.reduce((sum, share) => sum + share, 0)
          const variance = shares.reduce((sum, share) => sum + share * (1 - share), 0)
          expect(Math.abs(rising - expected)).toBeLessThan(5 * Math.sqrt(variance) + 2)
          const full = world.calls.length
          for (let round = 0; round < 150; round += 1) await tick(world, 1)
          const grown = countOf(world.calls.slice(full), count)[0] ?? 0
          expect(Math.abs(grown - 150 / count)).toBeLessThan(spread(150, 1 / count))
          await world.plano.close({ drainMs: 0 })
        }),
        { numRuns: Math.ceil(RUNS / 4) },
      )
    },
    60_000,
  )
})
