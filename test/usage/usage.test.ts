import { createPlano, type PlanoConfigInput, type PlanoOptions, type ResponseEvent } from '@planojs/core'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

type Json = Record<string, unknown>

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

interface Scene {
  config?: PlanoConfigInput
  plano?: PlanoOptions
  script?: ScriptedReply
  listens?: boolean
}

async function open(options: Scene = {}) {
  const provider = await createScriptedProvider({ script: options.script ?? 'hello there' })
  const priced = {
    access_key: 'k',
    base_url: provider.url,
    capabilities: { price: { input: 1, output: 10, cached_input: 0.1 } },
  }
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'openai/a', ...priced },
        { model: 'openai/b', ...priced },
        { model: 'anthropic/c', ...priced },
        { model: 'vllm/free', access_key: 'k', base_url: provider.url },
      ],
      model_aliases: { both: { target: 'openai/a', fallbacks: ['openai/b'] } },
      routing: { session_cache: { tenant_header: 'x-tenant' } },
      ...options.config,
    },
    { env: {}, ...options.plano },
  )
  const responses: ResponseEvent[] = []
  if (options.listens !== false) plano.on('response', (event) => responses.push(event))
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  const ask = async (body: Json = {}, headers: Record<string, string> = {}, path = '/v1/chat/completions') => {
    const response = await plano.fetch(path, {
      method: 'POST',
      headers,
      body: JSON.stringify({ model: 'openai/a', messages: [{ role: 'user', content: 'hi' }], ...body }),
    })
    return { status: response.status, text: await response.text() }
  }
  return { provider, plano, ask, responses }
}

const used = (inputTokens: number, outputTokens: number, cachedInputTokens = 0) => ({
  text: 'x',
  usage: { inputTokens, outputTokens, cachedInputTokens },
})

describe('the cost of requests', () => {
  it('has no floating point noise', async () => {
    const { provider, plano, ask, responses } = await open()
    const answers = Array.from({ length: 12 }, (_, index) => used(1001 + index, 33, 7))
    provider.enqueue(...answers)
    for (const _ of answers) await ask()
    for (const { cost } of responses) expect(String(cost).length).toBeLessThan(12)
    // 994 to 1005 plain tokens at 1, 7 cached ones at 0.1 and 33 at 10 dollars per million.
    expect(plano.usage()[0]?.cost).toBe(0.0159624)
  })

  it('is summed by tenant, session and model, and can be filtered', async () => {
    const { provider, plano, ask } = await open()
    provider.enqueue(used(1000, 100), used(2000, 0, 1000), used(500, 50))
    await ask({}, { 'x-tenant': 'acme', 'x-model-affinity': 's1' })
    await ask({}, { 'x-tenant': 'acme', 'x-model-affinity': 's2' })
    await ask({ model: 'vllm/free' }, { 'x-tenant': 'umbrella' })
    const [total] = plano.usage()
    expect(total).toMatchObject({
      requests: 3,
      inputTokens: 3500,
      outputTokens: 150,
      cachedInputTokens: 1000,
      unpriced: 1,
    })
    expect(total?.cost).toBeCloseTo(0.002 + 0.0011)
    expect(plano.usage({ by: 'tenant' }).map(({ tenant, requests }) => [tenant, requests])).toEqual([
      ['acme', 2],
      ['umbrella', 1],
    ])
    expect(plano.usage({ tenant: 'acme', by: 'session' }).map(({ session }) => session)).toEqual(['s1', 's2'])
    expect(plano.usage({ tenant: 'umbrella', by: ['model'] })).toMatchObject([{ model: 'vllm/free', cost: 0 }])
    expect(plano.usage({ tenant: 'nobody' })).toEqual([])
    expect(() => plano.usage({ by: 'planet' as never })).toThrow(/planet/)
  })

  it('is part of the response event, and zero for cached answers', async () => {
    const { provider, plano, ask, responses } = await open({ config: { response_cache: { enabled: true } } })
    provider.enqueue(used(1000, 100))
    await ask()
    await ask()
    expect(responses.map(({ cost, cache }) => [cost, cache])).toEqual([
      [0.002, 'miss'],
      [0, 'hit'],
    ])
    expect(plano.usage()).toMatchObject([{ requests: 2, fromCache: 1, inputTokens: 1000, cost: 0.002 }])
  })

  it('belongs to the agent that called the models', async () => {
    const { provider, plano } = await open({
      config: {
        agents: ['first', 'second'].map((id) => ({
          id,
          run: async (turn: { fetch: typeof fetch; input: string }) => {
            const body = JSON.stringify({ model: 'openai/a', messages: [{ role: 'user', content: turn.input }] })
            return (await (await turn.fetch('/v1/chat/completions', { method: 'POST', body })).json()) as Json
          },
        })),
        listeners: [
          {
            type: 'agent',
            name: 'desk',
            agents: [
              { id: 'first', description: 'x' },
              { id: 'second', description: 'y' },
            ],
          },
        ],
        orchestration: { rules: [{ name: 'both', when: {}, agents: ['first', 'second'] }] },
      } as unknown as PlanoConfigInput,
    })
    provider.enqueue(used(100, 10), used(200, 20))
    const messages = [{ role: 'user', content: 'go' }]
    await (
      await plano.fetch('/agents/desk/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages }) })
    ).text()
    const rows = plano.usage({ by: ['agent', 'model'] })
    expect(rows.filter(({ model }) => model !== '').map(({ agent, inputTokens }) => [agent, inputTokens])).toEqual([
      ['second', 200],
      ['first', 100],
    ])
    // The rows of agents count requests, but do not count tokens a second time.
    expect(plano.usage()).toMatchObject([{ requests: 3, inputTokens: 300, outputTokens: 30 }])
  })

  it('is estimated if a provider reports no usage, streamed or not, in every API', async () => {
    const text = 'word '.repeat(80).trim()
    for (const [model, path, extra] of [
      ['openai/a', '/v1/chat/completions', {}],
      ['anthropic/c', '/v1/chat/completions', {}],
      ['openai/a', '/v1/responses', { input: 'hi', messages: undefined }],
    ] as const)
      for (const stream of [false, true]) {
        const { provider, plano, ask, responses } = await open()
        provider.enqueue({ text, usage: null })
        await ask({ model, stream, ...extra }, {}, path)
        expect(responses[0]?.usage).toMatchObject({ estimated: true })
        expect(responses[0]?.usage?.outputTokens).toBeGreaterThanOrEqual(95)
        expect(responses[0]?.usage?.outputTokens).toBeLessThanOrEqual(110)
        expect(responses[0]?.cost).toBeGreaterThan(0.0009)
        expect(plano.usage()).toMatchObject([{ estimated: 1 }])
      }
  })

  it('is estimated the same whether the request is kept for a listener or not', async () => {
    const messages = [{ role: 'user', content: 'a question of some length '.repeat(20) }]
    for (const [model, path] of [
      ['openai/a', '/v1/chat/completions'],
      ['anthropic/c', '/v1/messages'],
    ] as const) {
      const sums = []
      for (const listens of [true, false]) {
        const { provider, plano, ask } = await open({ listens })
        provider.enqueue({ text: 'an answer', usage: null })
        await ask({ model, messages, max_tokens: 50, stream: true }, {}, path)
        sums.push(plano.usage()[0])
      }
      expect(sums[0]?.inputTokens).toBeGreaterThan(80)
      expect(sums[1]).toEqual(sums[0])
    }
  })

  it('is estimated although the caller reuses the memory of its request', async () => {
    const { provider, plano } = await open({ listens: false })
    provider.enqueue({ text: 'an answer', usage: null })
    const messages = [{ role: 'user', content: 'a question of some length '.repeat(20) }]
    const body = new TextEncoder().encode(JSON.stringify({ model: 'openai/a', messages, stream: true }))
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    body.fill(0)
    await response.text()
    expect(plano.usage()[0]?.inputTokens).toBeGreaterThan(80)
  })

  it('counts the start and end of a messages API stream', async () => {
    const { provider, ask, responses } = await open()
    provider.enqueue(used(1000, 100))
    await ask({ model: 'anthropic/c', max_tokens: 10, stream: true }, {}, '/v1/messages')
    expect(responses[0]?.usage).toMatchObject({ inputTokens: 1000, outputTokens: 100 })
  })

  it('counts what a client read before it disconnected', async () => {
    const { provider, plano, responses } = await open()
    provider.enqueue({ chunks: Array.from({ length: 50 }, () => 'word '), fault: 'stall 60s at frame 40' })
    const body = JSON.stringify({ model: 'openai/a', stream: true, messages: [{ role: 'user', content: 'hi' }] })
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    const reader = response.body?.getReader()
    let seen = ''
    while (seen.split('word').length < 36) seen += new TextDecoder().decode((await reader?.read())?.value)
    await reader?.cancel()
    expect(responses[0]).toMatchObject({ outcome: 'aborted', usage: { estimated: true } })
    expect(responses[0]?.usage?.outputTokens).toBeGreaterThan(35)
    expect(responses[0]?.usage?.outputTokens).toBeLessThan(60)
  })

  it('reports the possible use of failed attempts separately', async () => {
    const { provider, plano, ask } = await open()
    const attempts: unknown[] = []
    plano.on('attempt', ({ attempt }) => attempts.push(attempt.usage?.estimated))
    provider.enqueue({ text: 'x', fault: 'clean close at 2' }, used(100, 10))
    expect((await ask({ model: 'both', stream: true })).status).toBe(200)
    expect(attempts).toEqual([true, undefined])
    const [total] = plano.usage()
    expect(total).toMatchObject({ requests: 1, inputTokens: 100 })
    expect(total?.lostTokens).toBeGreaterThan(0)
    expect(total?.lostCost).toBeGreaterThan(0)
  })

  it('is limited in size with correct sums', async () => {
    const { plano, ask } = await open({ plano: { usage: { maxRows: 3, maxSessions: 2 } } })
    for (let index = 0; index < 10; index += 1)
      await ask({}, { 'x-tenant': `t${index}`, 'x-model-affinity': `s${index}` })
    expect(plano.usage()).toMatchObject([{ requests: 10 }])
    const tenants = plano.usage({ by: 'tenant' }).map(({ tenant }) => tenant)
    expect(tenants.toSorted()).toEqual(['(other)', 't7', 't8', 't9'])
    expect(plano.usage({ by: 'session' })).toHaveLength(2)
  })

  it('is not summed if turned off', async () => {
    const { plano, ask } = await open({ plano: { usage: false } })
    await ask()
    expect(plano.usage()).toEqual([])
  })
})
