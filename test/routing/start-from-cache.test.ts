import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPlano, type Decision, type Encoder } from '@planojs/core'
import { createEncoder } from '@planojs/local-router'
import { createVirtualClock } from '@planojs/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../chaos/virtual-world.ts'

const AGENTS = [
  { id: 'weather', description: 'Weather forecasts for any city', examples: ['will it rain in Oslo', 'is it cold'] },
  { id: 'billing', description: 'Invoices, refunds and payments', examples: ['I want a refund', 'pay my bill'] },
]
const REQUESTS = [
  'do I need an umbrella',
  'send me the bill',
  'tell me a joke',
  'refund my ticket and tell me if it will snow',
] as const

const ROUTER_TIMEOUT_MS = 3000

const folder = await mkdtemp(join(tmpdir(), 'plano-start-'))

beforeAll(() => {
  const script = new URL('../../packages/local-router/scripts/build-weights.mjs', import.meta.url)
  execFileSync(process.execPath, [fileURLToPath(script)])
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

const configure = (encoder: Encoder | 'none', agents: typeof AGENTS) => ({
  agents: agents.map(({ id }) => ({ id, run: () => id })),
  listeners: [{ type: 'agent' as const, name: 'desk', agents }],
  orchestration: { encoder, confidence: 0, router_timeout: ROUTER_TIMEOUT_MS },
})

/** A decision without its id and times. */
const timeless = ({ stages, ...rest }: Decision) => ({
  ...rest,
  id: '',
  stages: stages.map(({ durationMs: _, ...stage }) => stage),
  durationMs: 0,
})

async function decideAll(encoder: Encoder | 'none', agents = AGENTS) {
  const plano = await createPlano(configure(encoder, agents), { env: {} })
  const decisions = []
  for (const messages of REQUESTS) decisions.push(timeless(await plano.decide({ messages })))
  await plano.close()
  return decisions
}

/** The texts that an encoder got before the first request. */
function watch(encoder: Encoder) {
  const asked: string[] = []
  const note = (texts: readonly string[]) => asked.push(...texts)
  const watched: Encoder = {
    ...encoder,
    embed: (texts, signal) => {
      note(texts)
      return encoder.embed(texts, signal)
    },
  }
  return { watched, asked }
}

describe('a start from the cache', () => {
  it('decides like the start that filled it, without encoding or measuring', async () => {
    const cacheFile = join(folder, 'vectors.bin')
    const fresh = await decideAll(createEncoder({ cacheFile }))
    const again = createEncoder({ cacheFile })
    const results: (Float64Array | undefined)[] = []
    const { watched, asked } = watch({
      ...again,
      results: {
        get: async (name) => {
          results.push(await again.results?.get(name))
          return results.at(-1)
        },
        set: () => Promise.reject(new Error('nothing was to be measured')),
      },
    })
    const plano = await createPlano(configure(watched, AGENTS), { env: {} })
    expect(results[0]?.length).toBeGreaterThan(0)
    expect(asked).toEqual([])
    await plano.close()
    expect(await decideAll(watched)).toEqual(fresh)
    expect(new Set(fresh.map(({ agents: [first] }) => first)).size).toBeGreaterThan(1)
  })

  it('measures again when a description has changed', async () => {
    const cacheFile = join(folder, 'changed.bin')
    await decideAll(createEncoder({ cacheFile }))
    const changed = AGENTS.map((agent) => ({ ...agent, description: `${agent.description} and jokes` }))
    expect(await decideAll(createEncoder({ cacheFile }), changed)).toEqual(await decideAll(createEncoder(), changed))
  })

  it('uses the encoder even if results cannot be cached', async () => {
    const encoder = createEncoder()
    const fail = () => Promise.reject(new Error('no disk'))
    expect(await decideAll({ ...encoder, results: { get: fail, set: fail } })).toEqual(await decideAll(encoder))
  })
})

describe('the time of a first decision', () => {
  it('starts when the router has loaded what it needs', async () => {
    let finish: () => void = () => undefined
    let reading = Promise.resolve()
    const embed = async (texts: readonly string[]) => {
      await reading
      return texts.map((text) => Float32Array.of(text.length, text.length % 7, 1))
    }
    let isReading = false
    const warm = () => {
      isReading = true
      reading = new Promise((resolve) => {
        finish = resolve
      })
      return reading
    }
    const plano = await createPlano(configure({ name: 'slow', dim: 3, embed, warm }, AGENTS), { env: {} })
    // Deferred work begins in a separate turn of the event loop.
    await expect.poll(() => isReading).toBe(true)
    // Loads what every decision needs.
    await plano.decide({ messages: REQUESTS[0], model: 'weather' })
    const deciding = plano.decide({ messages: REQUESTS[0] })
    // Longer than the router's timeout, which itself leaves a busy machine time to answer.
    await new Promise((resolve) => setTimeout(resolve, ROUTER_TIMEOUT_MS + 500))
    finish()
    expect((await deciding).stages.at(-1)).toMatchObject({ stage: 'local', outcome: 'answered' })
    await plano.close()
  })
})

describe('a start of the built-in router', () => {
  it('decides on the first request as on later ones', async () => {
    const plano = await createPlano(configure('none', AGENTS), { env: {} })
    const decide = async () => timeless(await plano.decide({ messages: REQUESTS[0] }))
    const [first, second] = await Promise.all([decide(), decide()])
    expect(await decide()).toEqual(first)
    expect(second).toEqual(first)
    expect(first?.stages.at(-1)).toMatchObject({ stage: 'local', outcome: 'answered' })
    await plano.close()
  })

  it('leaves nothing to wait for with a virtual clock', async () => {
    const clock = createVirtualClock()
    const plano = await createPlano(configure('none', AGENTS), { env: {}, clock })
    const decision = await until(clock, plano.decide({ messages: REQUESTS[0] }))
    expect(decision.stages.at(-1)).toMatchObject({ stage: 'local', outcome: 'answered' })
    expect(clock.monotonic()).toBe(createVirtualClock().monotonic())
    await plano.close()
  })
})
