import { type AttemptRecord, createPlano, type Decision, type PlanoConfigInput } from '@planojs/core'
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

async function open(config: PlanoConfigInput) {
  const plano = await createPlano(
    { resilience: { retry: { backoff: { initial: 1, max: 5 } } }, ...config },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const attempts: AttemptRecord[] = []
  const decisions: Decision[] = []
  plano.on('attempt', (event) => attempts.push(event.attempt))
  plano.on('decision', (event) => decisions.push(event.decision))
  async function post(path: string, body: object) {
    const response = await plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  return { post, attempts, decisions }
}

const model = (id: string, url: string, extra = {}) => ({
  model: `openai/${id}`,
  access_key: 'k',
  base_url: url,
  ...extra,
})
const messages = [{ role: 'user', content: 'hi' }]
const COMPLETE = { startedAt: expect.any(Number), durationMs: expect.any(Number), next: expect.any(String) }

describe('every attempt is recorded', () => {
  it('of a model, in the decision, the events and the error', async () => {
    const dead = 'http://127.0.0.1:9'
    const busy = await provide(() => ({ text: 'x', fault: 'bytes 0 then reset' }))
    const { post, attempts, decisions } = await open({
      model_providers: [model('a', dead), model('b', busy.url)],
      model_aliases: { any: { target: 'openai/a', fallbacks: ['openai/b'] } },
    })
    const answer = await post('/v1/chat/completions', { model: 'any', messages })
    expect(answer.status).toBe(502)
    expect(attempts.map((each) => each.upstream)).toEqual(['openai/a', 'openai/b', 'openai/b'])
    for (const attempt of attempts) expect(attempt).toMatchObject(COMPLETE)
    expect(attempts.map((each) => each.outcome)).toEqual(['network', 'stream_error', 'stream_error'])
    expect(decisions[0]?.attempts).toEqual(attempts)
    const told = JSON.parse(answer.text).error.plano.attempts
    expect(told.map((each: AttemptRecord) => each.upstream)).toEqual(attempts.map((each) => each.upstream))
    expect(told.at(-1)).toMatchObject({
      outcome: 'stream_error',
      duration_ms: expect.any(Number),
      next: expect.any(String),
    })
  })

  it('of an agent', async () => {
    const agent = await createScriptedAgent({ reply: () => ({ status: 503 }) })
    closers.push(() => agent.close())
    const { post, attempts, decisions } = await open({
      agents: [{ id: 'one', url: agent.url }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
    })
    const answer = await post('/v1/chat/completions', { model: 'desk', messages })
    expect(attempts.map((each) => [each.upstream, each.outcome])).toEqual(Array(3).fill(['one', 'overloaded']))
    expect(decisions[0]?.attempts).toEqual(attempts)
    expect(JSON.parse(answer.text).error.plano.attempts).toHaveLength(3)
  })

  it('of embeddings, with the same resilience as other calls', async () => {
    let calls = 0
    const flaky = await provide(() => {
      calls += 1
      return calls < 2 ? { status: 503, error: { message: 'busy' } } : { json: { object: 'list', data: [] } }
    })
    const { post, attempts } = await open({ model_providers: [model('e', flaky.url)] })
    const asked = { model: 'e', input: 'x' }
    expect((await post('/v1/embeddings', asked)).status).toBe(200)
    expect(attempts.map((each) => each.outcome)).toEqual(['overloaded', 'success'])
    calls = -10
    const failed = await post('/v1/embeddings', asked)
    expect([failed.status, failed.headers.get('x-should-retry')]).toEqual([503, 'false'])
    expect(attempts).toHaveLength(5)
  })

  it('of passthrough, which is not repeated when it may have acted', async () => {
    let calls = 0
    const broken = await startServer((_request, response) => {
      calls += 1
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":{"message":"x"}}')
    })
    closers.push(broken.close)
    const { post, attempts } = await open({ model_providers: [model('e', broken.url, { passthrough: true })] })
    expect((await post('/v1/batches', { input_file_id: 'f' })).status).toBe(502)
    expect([calls, attempts.length]).toEqual([1, 1])
  })

  it('of hedged calls, the winner under its own name', async () => {
    const slow = await provide(() => ({ text: 'slow', fault: 'stall 30s at 1' }))
    const fast = await provide(() => ({ text: 'fast' }))
    const { post, attempts, decisions } = await open({
      model_providers: [model('slow', slow.url, { resilience: { hedge: { after: 20 } } }), model('fast', fast.url)],
      model_aliases: { any: { target: 'openai/slow', fallbacks: ['openai/fast'] } },
    })
    const answer = await post('/v1/chat/completions', { model: 'any', messages })
    expect(answer.text).toContain('fast')
    expect(answer.headers.get('x-plano-model')).toBe('openai/fast')
    expect(attempts.map((each) => [each.upstream, each.outcome, each.next])).toEqual([
      ['openai/slow', 'aborted', 'another call was faster'],
      ['openai/fast', 'success', 'answered'],
    ])
    expect(decisions[0]?.attempts).toEqual(attempts)
  })

  it('and hedged calls respect their own budget', async () => {
    const slow = await provide(() => ({ text: 'slow', fault: 'first-byte 40ms' }))
    const other = await provide(() => ({ text: 'other', fault: 'first-byte 40ms' }))
    const { post } = await open({
      model_providers: [
        model('slow', slow.url, { resilience: { hedge: { after: 1, budget: 0.25 } } }),
        model('other', other.url),
      ],
      model_aliases: { any: { target: 'openai/slow', fallbacks: ['openai/other'] } },
    })
    for (let index = 0; index < 12; index += 1) await post('/v1/chat/completions', { model: 'any', messages })
    expect(slow.requests).toHaveLength(12)
    // One at once, and one of four after that.
    expect(other.requests.length).toBeLessThanOrEqual(4)
    expect(other.requests.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a call that may have had effects', () => {
  it.each([
    [{}, 3],
    [{ store: true }, 1],
    // The waiting is ours: what the model is asked is a plain request.
    [{ background: true }, 3],
  ])('is repeated or not: %j is sent %i times', async (extra, times) => {
    const broken = await provide(() => ({ status: 500, error: { message: 'x' } }))
    const { post } = await open({ model_providers: [model('a', broken.url)] })
    await post('/v1/responses', { model: 'a', input: 'hi', ...extra })
    // Background work goes on behind the answer.
    await expect.poll(() => broken.requests.length).toBeGreaterThanOrEqual(times)
    expect(broken.requests).toHaveLength(times)
  })

  it('sends the client’s key, or its own, to an agent, the same for every attempt', async () => {
    const agent = await createScriptedAgent({ reply: () => ({ status: 503 }) })
    closers.push(() => agent.close())
    const plano = await createPlano(
      {
        agents: [{ id: 'one', url: agent.url }],
        listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
        resilience: { retry: { max_attempts: 2, backoff: { initial: 1, max: 5 } } },
      },
      { env: {} },
    )
    closers.push(() => plano.close({ drainMs: 0 }))
    for (const headers of [{ 'idempotency-key': ' mine ' }, { 'x-request-id': 'r1' }]) {
      const body = JSON.stringify({ model: 'desk', messages })
      await (await plano.fetch('/v1/chat/completions', { method: 'POST', body, headers })).text()
    }
    const keys = agent.requests.map(({ headers }) => headers['idempotency-key'])
    expect(keys).toEqual(['mine-0', 'mine-0', 'r1-0', 'r1-0'])
  })

  it('is repeated when the upstream certainly did nothing', async () => {
    const limited = await provide(() => ({ status: 429, headers: { 'retry-after-ms': '1' }, error: { message: 'x' } }))
    const { post } = await open({ model_providers: [model('a', limited.url)] })
    await post('/v1/responses', { model: 'a', input: 'hi', store: true })
    expect(limited.requests).toHaveLength(3)
  })

  it('is not repeated when the upstream says so', async () => {
    const down = await provide(() => ({ status: 500, headers: { 'x-should-retry': 'false' }, error: { message: 'x' } }))
    const { post } = await open({ model_providers: [model('a', down.url)] })
    const answer = await post('/v1/responses', { model: 'a', input: 'hi' })
    expect(down.requests).toHaveLength(1)
    expect(answer.headers.get('x-should-retry')).toBe('false')
  })
})
