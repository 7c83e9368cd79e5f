import { type AttemptRecord, createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedAgent, createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function provide(script: () => ScriptedReply) {
  const provider = await createScriptedProvider({ script })
  closers.push(() => provider.close())
  return provider
}

async function open(config: PlanoConfigInput): Promise<{ plano: Plano; attempts: AttemptRecord[] }> {
  const plano = await createPlano(
    { resilience: { retry: { backoff: { initial: 1, max: 5 } } }, ...config },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const attempts: AttemptRecord[] = []
  plano.on('attempt', (event) => attempts.push(event.attempt))
  return { plano, attempts }
}

async function chat(plano: Plano, model: string, extra: object = {}) {
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'hi' }], ...extra })
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const model = (id: string, url: string, extra = {}) => ({
  model: `openai/${id}`,
  access_key: 'k',
  base_url: url,
  ...extra,
})
const answer = (text: string) => () => ({ text })

describe('failover', () => {
  it('tries an alias and its fallbacks, with every attempt recorded', async () => {
    const first = await provide(() => ({ status: 503, error: { message: 'busy' } }))
    const second = await provide(answer('from the second'))
    const { plano, attempts } = await open({
      model_providers: [model('a', first.url), model('b', second.url)],
      model_aliases: { smart: { target: 'openai/a', fallbacks: ['openai/b'] } },
    })
    expect((await chat(plano, 'smart')).text).toContain('from the second')
    expect(attempts.map((each) => [each.upstream, each.outcome])).toEqual([
      ['openai/a', 'overloaded'],
      ['openai/b', 'success'],
    ])
    expect(attempts[0]?.next).toContain('openai/b')
  })

  it('fails over from a stream that starts with an error, but not from one that broke later', async () => {
    const early = await provide(() => ({ text: 'never seen', fault: 'error frame at 1' }))
    const late = await provide(() => ({ chunks: ['one ', 'two ', 'three '], fault: 'clean close at frame 4' }))
    const good = await provide(answer('good'))
    const { plano } = await open({
      model_providers: [model('early', early.url), model('late', late.url), model('good', good.url)],
      model_aliases: {
        one: { target: 'openai/early', fallbacks: ['openai/good'] },
        two: { target: 'openai/late', fallbacks: ['openai/good'] },
      },
    })
    const first = await chat(plano, 'one', { stream: true })
    expect(first.text).toContain('good')
    expect(first.text).not.toContain('never seen')
    const second = await chat(plano, 'two', { stream: true })
    expect(second.text).toContain('one ')
    expect(second.text).toMatch(/"code":"upstream_broken"/)
    expect(second.text).not.toContain('[DONE]')
  })

  it('retries the same upstream with the same bytes, and reports when nothing is left', async () => {
    let calls = 0
    const flaky = await provide(() => (++calls < 3 ? { status: 500, error: { message: 'x' } } : { text: 'third time' }))
    const { plano } = await open({ model_providers: [model('a', flaky.url)] })
    expect((await chat(plano, 'a', { seed: 7 })).text).toContain('third time')
    expect(new Set(flaky.requests.map((request) => JSON.stringify(request.body))).size).toBe(1)
    calls = -10
    const failed = await chat(plano, 'a')
    expect(failed.status).toBe(502)
    expect(failed.headers.get('x-should-retry')).toBe('false')
    expect(flaky.requests).toHaveLength(6)
  })

  it('never retries the client’s mistakes, nor pauses an upstream for them', async () => {
    const strict = await provide(() => ({ status: 400, error: { message: 'no such parameter' } }))
    const { plano, attempts } = await open({
      model_providers: [model('a', strict.url)],
      resilience: { circuit_breaker: { min_requests: 1 } },
    })
    for (let index = 0; index < 5; index += 1) expect((await chat(plano, 'a')).status).toBe(400)
    expect(attempts).toHaveLength(5)
  })

  it('opens the breaker of a failing upstream, answers 503 at once, and probes later', async () => {
    let ok = false
    const provider = await provide(() => (ok ? { text: 'back' } : { status: 500, error: { message: 'x' } }))
    const { plano } = await open({
      model_providers: [model('a', provider.url)],
      resilience: {
        retry: { max_attempts: 1 },
        circuit_breaker: { min_requests: 2, open_for: 60, half_open_probes: 1 },
      },
    })
    const states: string[] = []
    plano.on('breaker', (event) => states.push(event.to))
    await chat(plano, 'a')
    await chat(plano, 'a')
    const refused = await chat(plano, 'a')
    expect([refused.status, provider.requests.length]).toEqual([503, 2])
    expect(refused.headers.get('retry-after')).toBe('1')
    ok = true
    await expect.poll(async () => (await chat(plano, 'a')).status).toBe(200)
    expect(states).toEqual(['open', 'half-open', 'closed'])
  })

  it('uses another key when one is rate limited, and pauses that one', async () => {
    const provider = await createScriptedProvider({
      script: (request) =>
        request.headers['authorization'] === 'Bearer one'
          ? { status: 429, headers: { 'retry-after': '60' }, error: { message: 'slow down' } }
          : { text: 'other key' },
    })
    closers.push(() => provider.close())
    const { plano } = await open({
      model_providers: [
        model('a', provider.url, { access_key: ['one', 'two'], resilience: { load_balancing: 'weighted' } }),
      ],
    })
    for (let index = 0; index < 6; index += 1) expect((await chat(plano, 'a')).text).toContain('other key')
    const limited = provider.requests.filter((request) => request.headers['authorization'] === 'Bearer one')
    expect(limited.length).toBeLessThanOrEqual(1)
  })

  it('balances instances of an agent, and skips the one that is down', async () => {
    const agents = await Promise.all(['a', 'b'].map((name) => createScriptedAgent({ reply: () => name })))
    for (const agent of agents) closers.push(() => agent.close())
    const [a, b] = agents
    const { plano } = await open({
      agents: [{ id: 'one', instances: [{ url: a?.url ?? '' }, { url: b?.url ?? '' }] }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
    })
    const said = async () => JSON.parse((await chat(plano, 'desk')).text).choices[0].message.content as string
    const shares = [await said(), await said(), await said(), await said()]
    expect(shares.toSorted()).toEqual(['a', 'a', 'b', 'b'])
    await a?.close()
    expect([await said(), await said(), await said()]).toEqual(['b', 'b', 'b'])
  })

  it('does not repeat an agent that may have acted, unless it is declared idempotent', async () => {
    let calls = 0
    const agent = await createScriptedAgent({
      reply: () => {
        calls += 1
        return { status: 500 }
      },
    })
    closers.push(() => agent.close())
    const config = (idempotent: boolean): PlanoConfigInput => ({
      agents: [{ id: 'one', url: agent.url, idempotent }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
    })
    await chat((await open(config(false))).plano, 'desk')
    expect(calls).toBe(1)
    await chat((await open(config(true))).plano, 'desk')
    expect(calls).toBe(4)
  })
})

describe('bulkheads and hedging', () => {
  it('limits concurrent calls, queues a few, and refuses the rest with 503', async () => {
    const waiting: ((text: string) => void)[] = []
    const agents = [{ id: 'one', run: () => new Promise<string>((resolve) => waiting.push(resolve)) }]
    const { plano } = await open({
      agents,
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
      resilience: { bulkhead: { max_concurrent: 1, max_queue: 1 }, retry: { max_attempts: 1 } },
    })
    const calls = [chat(plano, 'desk'), chat(plano, 'desk'), chat(plano, 'desk')]
    const refused = await Promise.race(calls)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
    await expect.poll(() => waiting.length).toBe(1)
    waiting[0]?.('done')
    await expect.poll(() => waiting.length).toBe(2)
    waiting[1]?.('done')
    const statuses = (await Promise.all(calls)).map((call) => call.status)
    expect(statuses.toSorted()).toEqual([200, 200, 503])
  })

  it('calls a second instance when the first is slow, and aborts the slower one', async () => {
    const slow = await provide(() => ({ text: 'slow', fault: 'stall 30s' }))
    const fast = await provide(answer('fast'))
    const { plano } = await open({
      model_providers: [
        {
          model: 'openai/a',
          access_key: 'k',
          instances: [{ url: slow.url }, { url: fast.url }],
          resilience: { hedge: { after: 200 }, load_balancing: 'round_robin' },
        },
      ],
    })
    expect((await chat(plano, 'a')).text).toContain('fast')
    await expect.poll(() => slow.requests).toHaveLength(1)
    const [request] = slow.requests
    if (request) await slow.aborted(request)
  })

  it('reports the health of upstreams, and allows manual control', async () => {
    const provider = await provide(answer('ok'))
    const { plano } = await open({ model_providers: [model('a', provider.url)] })
    await chat(plano, 'a')
    expect(plano.health()).toMatchObject([
      { kind: 'model', upstream: 'openai/a', breaker: 'closed', available: true, calls: 1, outstanding: 0 },
    ])
    expect(plano.trip({ upstream: 'openai/a' })).toBe(1)
    expect((await chat(plano, 'a')).status).toBe(503)
    plano.reset({ upstream: 'openai/a' })
    expect((await chat(plano, 'a')).status).toBe(200)
  })

  it('skips an instance that fails its health check, until it passes again', async () => {
    let ill = true
    const server = await startServer((request, response) => {
      response.writeHead(request.url === '/health' && ill ? 404 : 200).end('{}')
    })
    closers.push(server.close)
    const agent = await createScriptedAgent({ reply: () => 'well' })
    closers.push(() => agent.close())
    const { plano } = await open({
      agents: [
        {
          id: 'one',
          instances: [{ url: server.url }, { url: agent.url }],
          resilience: { health_check: { path: '/health', interval: 5, unhealthy_after: 1, healthy_after: 1 } },
        },
      ],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
    })
    const available = () => plano.health().find((each) => each.instance === server.url)?.available
    await expect.poll(available).toBe(false)
    ill = false
    await expect.poll(available).toBe(true)
    ill = true
    await expect.poll(available).toBe(false)
    // A configuration without the check has nothing that would bring the instance back.
    await plano.reload({ agents: [{ id: 'one', instances: [{ url: server.url }, { url: agent.url }] }] })
    await expect.poll(available).toBe(true)
  })
})

describe('limits of one upstream', () => {
  it('give an agent and a model no more attempts than their own settings allow', async () => {
    const provider = await provide(() => ({ status: 503, error: { message: 'busy' } }))
    const agent = await createScriptedAgent({ reply: () => ({ status: 503 }) })
    closers.push(() => agent.close())
    const { plano } = await open({
      agents: [{ id: 'one', url: agent.url, resilience: { retry: { max_attempts: 1 } } }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
      model_providers: [model('a', provider.url, { resilience: { retry: { max_attempts: 2 } } })],
    })
    await chat(plano, 'desk')
    await chat(plano, 'a')
    expect([agent.requests.length, provider.requests.length]).toEqual([1, 2])
  })
})
