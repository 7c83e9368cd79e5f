import { type CounterStore, createPlano, type Plano, type PlanoConfigInput, type PlanoOptions } from '@planojs/core'
import { createScriptedProvider, createVirtualClock } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { createTally } from '../surviving/create-tally.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(config: PlanoConfigInput, options: PlanoOptions = {}) {
  const provider = await createScriptedProvider()
  const clock = createVirtualClock()
  const plano = await createPlano(
    {
      model_providers: ['a', 'b'].map((id) => ({
        model: `openai/${id}`,
        access_key: 'k',
        base_url: provider.url,
        capabilities: { price: { input: 1, output: 10 } },
      })),
      model_aliases: { both: { target: 'openai/a', fallbacks: ['openai/b'] } },
      routing: { session_cache: { tenant_header: 'x-tenant' } },
      ...config,
    },
    { env: {}, clock, ...options },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { provider, plano, clock }
}

async function ask(plano: Plano, headers: Record<string, string> = {}, body: object = {}) {
  const response = await plano.fetch('/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'openai/a', messages: [{ role: 'user', content: 'hi' }], ...body }),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const usage = (inputTokens: number, outputTokens: number) => ({ text: 'x', usage: { inputTokens, outputTokens } })

describe('limits', () => {
  it('release a failed call’s reservation immediately, while another model answers', async () => {
    const { taken, counters } = createTally()
    const standing: number[][] = []
    const plano = await createPlano(
      {
        model_providers: [
          { model: 'openai/a', run: () => Promise.reject(new Error('not now')) },
          {
            model: 'openai/b',
            run() {
              standing.push([...taken.values()])
              return 'b'
            },
          },
        ],
        model_aliases: { both: { target: 'openai/a', fallbacks: ['openai/b'] } },
        limits: [{ name: 'tokens', per: 'model', tokens: 100_000, window: '1h' }],
      },
      { env: {}, stores: { counters } },
    )
    closers.push(() => plano.close({ drainMs: 0 }))
    expect((await ask(plano, {}, { model: 'both' })).status).toBe(200)
    expect(standing).toEqual([[0, expect.any(Number)]])
    expect(standing[0]?.[1]).toBeGreaterThan(0)
  })

  it('count requests per tenant, and report the rest and the reset time', async () => {
    const { plano, clock } = await open({ limits: [{ name: 'few', per: ['tenant'], requests: 2, window: '1m' }] })
    const first = await ask(plano, { 'x-tenant': 'a' })
    expect(first.headers.get('x-ratelimit-remaining-requests')).toBe('1')
    expect(first.headers.get('ratelimit-policy')).toBe('"few requests";q=2;w=60')
    await ask(plano, { 'x-tenant': 'a' })
    await clock.advance(20_000)
    const refused = await ask(plano, { 'x-tenant': 'a' })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(refused.text).toContain('rate_limit_error')
    expect(refused.text).toContain('of 2 requests in 1m is used up')
    expect((await ask(plano, { 'x-tenant': 'b' })).status).toBe(200)
    await clock.advance(40_001)
    expect((await ask(plano, { 'x-tenant': 'a' })).status).toBe(200)
  })

  it('accept a single dimension', async () => {
    const { plano } = await open({ limits: [{ name: 'few', per: 'tenant', requests: 1, window: '1m' }] })
    expect(plano.config.limits[0]?.per).toEqual(['tenant'])
    expect((await ask(plano, { 'x-tenant': 'a' })).status).toBe(200)
    expect((await ask(plano, { 'x-tenant': 'a' })).status).toBe(429)
    expect((await ask(plano, { 'x-tenant': 'b' })).status).toBe(200)
    const wrong = { limits: [{ name: 'few', per: 'tenat', requests: 1, window: '1m' }] }
    await expect(plano.reload(wrong as never)).rejects.toThrow(/limits\[0\]\.per.*tenant/s)
    const empty = { limits: [{ name: 'few', requests: 1, window: '0s' }] }
    await expect(plano.reload(empty)).rejects.toThrow('a window of length zero limits nothing')
  })

  it('reserve tokens and settle the actual use', async () => {
    const { plano, provider } = await open({ limits: [{ name: 'tokens', tokens: 1000, window: '1h' }] })
    provider.enqueue(usage(400, 100), usage(400, 90))
    expect((await ask(plano)).status).toBe(200)
    expect((await ask(plano)).status).toBe(200)
    // 990 are used; a long question does not fit, a short one does.
    const long = [{ role: 'user', content: 'word '.repeat(100) }]
    expect((await ask(plano, {}, { messages: long })).status).toBe(429)
    expect((await ask(plano, {}, { messages: [{ role: 'user', content: 'a' }] })).status).toBe(200)
  })

  it('release the reservation of a failed call', async () => {
    const { plano, provider } = await open({ limits: [{ name: 'tokens', tokens: 100, window: '1h' }] })
    for (let turn = 0; turn < 5; turn += 1) {
      provider.enqueue({ status: 400, error: { message: 'no' } })
      const messages = [{ role: 'user', content: 'word '.repeat(60) }]
      expect((await ask(plano, {}, { messages })).status).toBe(400)
    }
  })

  it('give back what earlier limits reserved when a later one refuses', async () => {
    const { taken, counters } = createTally()
    const many = { name: 'many', tokens: 1000, window: '1h' }
    const few = { name: 'few', tokens: 10, window: '1h' }
    const refusing: CounterStore = {
      ...counters,
      async take(key, amount, window) {
        if (window.limit === few.tokens) return { allowed: false, remaining: 0, resetMs: 1000 }
        return counters.take(key, amount, window)
      },
    }
    const { plano } = await open({ limits: [many, few] }, { stores: { counters: refusing } })
    expect((await ask(plano)).status).toBe(429)
    expect([...taken.values()]).toEqual([0])
  })

  it('are settled before the engine has closed, because its stores may be closed next', async () => {
    const settled: number[] = []
    const counters: CounterStore = {
      take: async () => ({ allowed: true, remaining: 1, resetMs: 1 }),
      async settle(_key, difference) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        settled.push(difference)
      },
    }
    const { plano } = await open({ limits: [{ name: 'few', tokens: 1000, window: '1m' }] }, { stores: { counters } })
    await ask(plano)
    await plano.close()
    expect(settled).toHaveLength(1)
  })

  it('warn when a cost limit cannot count a model, because its price is not known', async () => {
    const { plano } = await open({
      model_providers: [{ model: 'openai/own', run: () => 'x' }],
      model_aliases: {},
      limits: [{ name: 'money', cost: 1, window: '1d' }],
    })
    const warned: string[] = []
    plano.on('warning', ({ message }) => warned.push(message))
    expect((await ask(plano, {}, { model: 'openai/own' })).status).toBe(200)
    await expect
      .poll(() => warned)
      .toEqual(['The limit "money" counts cost, and the price of "openai/own" is not known.'])
  })

  it('limit cost, and count streams too', async () => {
    const { plano, provider } = await open({ limits: [{ name: 'money', cost: 0.01, window: '1d' }] })
    provider.enqueue(usage(0, 1000))
    const streamed = await ask(plano, {}, { stream: true, stream_options: { include_usage: true } })
    expect(streamed.status).toBe(200)
    const refused = await ask(plano)
    expect(refused.status).toBe(429)
    expect(refused.text).toContain('budget_exceeded')
  })

  it('are checked again at a failover', async () => {
    const { plano, provider } = await open({
      limits: [{ name: 'dear', match: { model: 'openai/a' }, requests: 1, window: '1h' }],
    })
    await ask(plano, {}, { model: 'both' })
    await ask(plano, {}, { model: 'both' })
    expect(provider.requests.map(({ model }) => model)).toEqual(['a', 'b'])
    const alone = await ask(plano)
    expect(alone.status).toBe(429)
    expect(Number(alone.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it.each(['finish', 'stop'] as const)('are obeyed inside a stream: %s', async (policy) => {
    const { plano, provider } = await open({
      limits: [{ name: 'tokens', tokens: 40, window: '1h', on_exceeded_mid_stream: policy }],
    })
    provider.enqueue({ chunks: Array.from({ length: 100 }, (_, index) => `w${index} `) })
    const { status, text } = await ask(plano, {}, { stream: true })
    // Many chunks arrive in one packet. Those within the limit are passed on.
    expect([status, text.includes('w0 ')]).toEqual([200, true])
    expect(text.includes('w99 ')).toBe(policy === 'finish')
    expect(text.includes('[DONE]')).toBe(policy === 'finish')
    expect(/"code":"rate_limited"/.test(text)).toBe(policy === 'stop')
  })

  it.each([
    ['/v1/messages', { max_tokens: 500 }, /event: error\ndata: .*"rate_limit_error"/],
    ['/v1/responses', { input: 'hi', messages: undefined }, /"type":"error".*"budget_exceeded"/],
    [
      '/v1beta/models/openai/a:streamGenerateContent',
      { contents: [{ parts: [{ text: 'hi' }] }] },
      /RESOURCE_EXHAUSTED/,
    ],
  ])('end a stream in the error event of %s, and refuse the next request', async (path, body, error) => {
    const { plano, provider } = await open({
      limits: [{ name: 'money', cost: 0.0006, window: '1h', on_exceeded_mid_stream: 'stop' }],
    })
    provider.enqueue({ chunks: Array.from({ length: 100 }, (_, index) => `w${index} `) })
    const asked = { model: 'openai/a', stream: true, messages: [{ role: 'user', content: 'hi' }], ...body }
    const send = () => plano.fetch(path, { method: 'POST', body: JSON.stringify(asked) })
    const begun = await send()
    const text = await begun.text()
    expect([begun.status, text.includes('w0 '), text.includes('w99 ')]).toEqual([200, true, false])
    expect(text).toMatch(error)
    const next = await send()
    expect(next.status).toBe(429)
    expect(Number(next.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('cover embeddings too, and count their cost', async () => {
    const { plano } = await open({
      limits: [
        { name: 'all', requests: 3, window: '1h' },
        { name: 'one', match: { model: 'openai/a' }, requests: 2, window: '1h' },
      ],
    })
    const embed = async (model: string) => {
      const body = JSON.stringify({ model, input: 'hi' })
      const response = await plano.fetch('/v1/embeddings', { method: 'POST', body })
      await response.text()
      return response.status
    }
    expect(await embed('openai/a')).toBe(200)
    expect(await embed('openai/a')).toBe(200)
    expect(await embed('openai/a')).toBe(429)
    expect(await embed('openai/b')).toBe(429)
    const [total] = plano.usage()
    expect(total?.requests).toBe(2)
    expect(total?.inputTokens).toBeGreaterThan(0)
  })

  it('hold under concurrency', async () => {
    const { plano } = await open({ limits: [{ name: 'few', requests: 5, window: '1m' }] })
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(plano)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
  })
})

describe("Plano's ratelimits", () => {
  const rule = (value: string, unit: 'second' | 'day' = 'day') => ({
    ratelimits: [{ model: 'openai/a', selector: { key: 'x-org', value }, limit: { tokens: 100, unit } }],
  })
  const spend = (plano: Plano, org?: string) =>
    ask(plano, org === undefined ? {} : { 'x-org': org }).then(({ status }) => status)

  it('count each value of a wildcard separately, and requests without the header together', async () => {
    const { plano, provider } = await open(rule('*'))
    provider.enqueue(usage(60, 60), usage(60, 60), usage(60, 60))
    expect([await spend(plano, 'x'), await spend(plano, 'y'), await spend(plano)]).toEqual([200, 200, 200])
    expect([await spend(plano, 'x'), await spend(plano, 'y'), await spend(plano)]).toEqual([429, 429, 429])
  })

  it('count long values separately that begin alike, and keep no credential in the store', async () => {
    const { taken, counters } = createTally()
    const selector = { key: 'authorization', value: '*' }
    const config = { ratelimits: [{ model: 'openai/a', selector, limit: { tokens: 100, unit: 'day' as const } }] }
    const { plano, provider } = await open(config, { stores: { counters } })
    provider.enqueue(usage(60, 60), usage(60, 60))
    const spendAs = (user: string) =>
      ask(plano, { authorization: `Bearer ${'header.'.repeat(50)}${user}` }).then(({ status }) => status)
    expect([await spendAs('one'), await spendAs('two'), await spendAs('one')]).toEqual([200, 200, 200])
    expect(taken.size).toBe(2)
    expect([...taken.keys()].join()).not.toContain('header.')
  })

  it('count a single value, with a day of 24 hours', async () => {
    const { plano, provider, clock } = await open(rule('x'))
    provider.enqueue(usage(60, 60))
    expect(await spend(plano, 'x')).toBe(200)
    await clock.advance(3_600_000)
    expect(await spend(plano, 'x')).toBe(429)
    expect(await spend(plano, 'y')).toBe(200)
    await clock.advance(23 * 3_600_000 + 1)
    expect(await spend(plano, 'x')).toBe(200)
  })
})
