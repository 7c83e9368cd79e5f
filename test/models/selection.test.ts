import { createPlano, type Decision, type PlanoConfigInput, type PlanoOptions } from '@planojs/core'
import { createScriptedProvider, createVirtualClock, type ScriptedProvider, type VirtualClock } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Policy = NonNullable<NonNullable<PlanoConfigInput['routing_preferences']>[number]['selection_policy']>

async function open(policy: Policy | undefined, config: PlanoConfigInput = {}, options: PlanoOptions = {}) {
  const provider = await createScriptedProvider()
  const clock = createVirtualClock()
  const plano = await createPlano(
    {
      model_providers: ['a', 'b', 'c'].map((id) => ({
        model: `openai/${id}`,
        access_key: 'k',
        base_url: provider.url,
      })),
      routing_preferences: [
        {
          name: 'any',
          description: 'anything',
          models: ['openai/a', 'openai/b', 'openai/c'],
          ...(policy === undefined ? {} : { selection_policy: policy }),
        },
      ],
      orchestration: { router: () => ['any'] },
      ...config,
    },
    { env: {}, clock, ...options },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  const decisions: Decision[] = []
  plano.on('decision', (event) => decisions.push(event.decision))
  const ask = async (body: object = {}) => {
    const response = await plano.fetch('/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ messages: [{ role: 'user', content: 'hi' }], ...body }),
    })
    return { status: response.status, text: await response.text(), order: decisions.at(-1)?.models }
  }
  return { plano, clock, provider, ask, decisions }
}

/** Does the same while virtual time advances in steps, and returns the log. Gives up after 100 virtual seconds. */
async function openSlowly(clock: VirtualClock, config: PlanoConfigInput) {
  const logged: string[] = []
  const log = (_fields: object, message: string) => void logged.push(message)
  const logger = { info: log, warn: log, error: log }
  let opened: Awaited<ReturnType<typeof open>> | undefined
  void open({ prefer: 'cheapest' }, config, { clock, logger }).then((made) => {
    opened = made
  })
  while (!opened && clock.monotonic() < 100_000) {
    // Loading modules and HTTP servers need real time.
    await new Promise((resolve) => setTimeout(resolve, 5))
    await clock.advance(100)
  }
  return opened ? { opened, logged } : expect.unreachable('It did not start.')
}

/** A metrics source with scripted answers. */
async function serve(answer: { status: number; body: unknown }) {
  let calls = 0
  const server = await startServer((_request, response) => {
    calls += 1
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer.body))
  })
  closers.push(() => server.close())
  return { url: server.url, calls: () => calls }
}

describe('selection', () => {
  it('takes prices from a source, keeps the last valid ones, and refreshes', async () => {
    const answer: { status: number; body: unknown } = {
      status: 200,
      body: { openai: { models: { a: { cost: { input: 3, output: 3 } }, b: { cost: { input: 1, output: 1 } } } } },
    }
    const source = await serve(answer)
    const sources = [{ type: 'cost', provider: 'models.dev', url: source.url, refresh_interval: 60 }] as const
    const { ask, clock, plano } = await open({ prefer: 'cheapest' }, { model_metrics_sources: [...sources] })
    expect((await ask()).order).toEqual(['openai/b', 'openai/a', 'openai/c'])
    const warned = new Promise<string>((resolve) => plano.on('warning', (event) => resolve(event.code)))
    Object.assign(answer, { status: 500, body: {} })
    await clock.advance(60_000)
    expect(await warned).toBe('model_metrics')
    expect((await ask()).order).toEqual(['openai/b', 'openai/a', 'openai/c'])
    expect(source.calls()).toBe(2)
  })

  it('takes latencies from Prometheus, with renamed models', async () => {
    const row = (model_name: string, value: string) => ({ metric: { model_name }, value: [1, value] })
    const source = await serve({ status: 200, body: { data: { result: [row('x', '9'), row('openai/c', '2')] } } })
    const { ask } = await open(
      { prefer: 'fastest' },
      {
        model_metrics_sources: [
          { type: 'latency', provider: 'prometheus', url: source.url, query: 'q', model_aliases: { x: 'openai/a' } },
        ],
      },
    )
    expect((await ask()).order).toEqual(['openai/c', 'openai/a', 'openai/b'])
  })

  it('needs no source of prices or latencies, and does not warn that there is none', async () => {
    for (const policy of [{ prefer: 'cheapest' }, { prefer: 'fastest' }] as const) {
      const { plano } = await open(policy, { routing: { routing_budget: { max_switch_spend_pct: 10 } } })
      // No model of these is the default, which is worth a warning.
      expect(plano.warnings.map(({ path }) => path)).toEqual(['routing_preferences'])
    }
  })

  it('takes prices from a function, with the configuration’s taking precedence', async () => {
    const { ask } = await open(
      { prefer: 'cheapest' },
      {
        model_metrics_sources: [
          { type: 'cost', provider: () => ({ a: { input: 1, output: 1 }, b: { input: 2, output: 2 } }) },
        ],
      },
    )
    expect((await ask()).order).toEqual(['openai/a', 'openai/b', 'openai/c'])
  })

  it('does not start late because of a slow source, and uses its prices later', async () => {
    let give: (prices: Record<string, { input: number; output: number }>) => void = () => undefined
    const provider = () => new Promise<Record<string, { input: number; output: number }>>((resolve) => (give = resolve))
    const clock = createVirtualClock()
    const { opened, logged } = await openSlowly(clock, { model_metrics_sources: [{ type: 'cost', provider }] })
    expect(clock.monotonic()).toBeLessThan(9000)
    expect(logged.join()).toMatch(/cost source did not answer within 1000 ms/)
    expect((await opened.ask()).order?.[0]).toBe('openai/a')
    give({ a: { input: 5, output: 5 }, b: { input: 1, output: 1 }, c: { input: 9, output: 9 } })
    expect((await opened.ask()).order).toEqual(['openai/b', 'openai/a', 'openai/c'])
  })

  it('does not start late because of a slow encoder', async () => {
    const encoder = { name: 'hangs', dim: 2, embed: () => new Promise<never>(() => undefined) }
    const { logged } = await openSlowly(createVirtualClock(), { orchestration: { encoder } })
    expect(logged.join()).toMatch(/encoder did not answer within 10000 ms/)
  })

  it('finds the fastest model by its own calls', async () => {
    const { ask, plano } = await open({ prefer: 'fastest' })
    const attempts: string[] = []
    plano.on('attempt', (event) => attempts.push(event.attempt.upstream))
    for (let turn = 0; turn < 3; turn += 1) await ask()
    expect(new Set(attempts).size).toBe(3)
  })

  it('falls back to the next ranked model when the best fails', async () => {
    const { ask, provider } = await open({ prefer: (models) => models.toReversed() })
    provider.enqueue({ status: 401, error: { message: 'no' } })
    expect((await ask()).status).toBe(200)
    expect(provider.requests.map(({ model }) => model)).toEqual(['c', 'b'])
  })

  it('uses the first listed model for unmatched requests without a default, with a warning', async () => {
    const { plano, provider, ask, decisions } = await open(undefined, { orchestration: { router: () => [] } })
    expect(plano.warnings.map(({ message }) => message).join()).toContain('"openai/a", the first listed, answers')
    for (const body of [{}, { model: 'default' }, { model: 'none' }]) expect((await ask(body)).status).toBe(200)
    expect(provider.requests.map(({ model }) => model)).toEqual(['a', 'a', 'a'])
    expect(decisions.at(-1)).toMatchObject({ route: null, stage: 'default', models: ['openai/a'] })
    // An unknown name is still an error, and a matching route still decides.
    expect((await ask({ model: 'gpt-nine' })).status).toBe(404)
    const marked = await open(undefined)
    await marked.ask()
    expect(marked.decisions.at(-1)).toMatchObject({ route: 'any' })
  })

  it('never calls a model that does not support the request, nor fails over to it', async () => {
    const provider: ScriptedProvider = await createScriptedProvider()
    closers.push(() => provider.close())
    const base = { access_key: 'k', base_url: provider.url }
    const { ask, decisions } = await open(undefined, {
      model_providers: [
        { ...base, model: 'openai/a', capabilities: { vision: false, tools: false } },
        { ...base, model: 'openai/b' },
        { ...base, model: 'openai/c', capabilities: { vision: false } },
      ],
    })
    const image = [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.test/x.png' } }] }]
    provider.enqueue({ status: 401, error: { message: 'no' } })
    expect((await ask({ messages: image })).status).toBe(401)
    expect(provider.requests.map(({ model }) => model)).toEqual(['b'])
    expect(decisions[0]?.candidates.filter(({ reason }) => reason.includes('images')).map(({ id }) => id)).toEqual([
      'openai/a',
      'openai/c',
    ])
  })

  it('calls the single model that the client names, whatever its capabilities say', async () => {
    const provider = await createScriptedProvider()
    closers.push(() => provider.close())
    const capabilities = { vision: false }
    const { ask } = await open(undefined, {
      model_providers: ['a', 'b', 'c'].map((id) => ({
        model: `openai/${id}`,
        access_key: 'k',
        base_url: provider.url,
        capabilities,
      })),
    })
    const messages = [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.test/x.png' } }] }]
    expect((await ask({ model: 'a', messages })).status).toBe(200)
    expect(provider.requests.map(({ model, body }) => [model, body['messages']])).toEqual([['a', messages]])
  })

  it('reports the cost of an answer, by the price of its model', async () => {
    const provider = await createScriptedProvider()
    closers.push(() => provider.close())
    const { ask, plano } = await open(undefined, {
      model_providers: ['a', 'b', 'c'].map((id) => ({
        model: `openai/${id}`,
        access_key: 'k',
        base_url: provider.url,
        capabilities: { price: { input: 3, output: 15, cached_input: 0.3 } },
      })),
    })
    provider.enqueue({ text: 'x', usage: { inputTokens: 1000, outputTokens: 200, cachedInputTokens: 400 } })
    const cost = new Promise<number | undefined>((resolve) => plano.on('response', (event) => resolve(event.cost)))
    await ask()
    expect(await cost).toBeCloseTo(0.00192 + 0.003, 10)
  })
})
