import { type CounterStore, createPlano, type Plano, type PlanoConfigInput, type ResponseEvent } from '@planojs/core'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A counter store without limits that keeps the final value of each key. */
function countAll(): CounterStore & { left(): Record<string, number> } {
  const sums = new Map<string, number>()
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount)
  return {
    async take(key, amount, { limit, windowMs }) {
      add(key, amount)
      return { allowed: true, remaining: limit, resetMs: windowMs }
    },
    async settle(key, difference) {
      add(key, difference)
    },
    left: () =>
      Object.fromEntries(
        [...sums].map(([key, sum]) => {
          const [name, , ...rest] = JSON.parse(key.slice('limit:'.length)) as string[]
          return [[name, ...rest].join(' '), Number(sum.toFixed(9))]
        }),
      ),
  }
}

const MODELS = ['openai/a', 'anthropic/claude-sonnet-4-5', 'openai/shadow']

async function open(
  script: (model: string, index: number) => ScriptedReply,
  config: PlanoConfigInput = {},
  refuses = false,
) {
  const provider = await createScriptedProvider({ script: ({ model, index }) => script(model, index) })
  const counters = countAll()
  const plano = await createPlano(
    {
      model_providers: MODELS.map((model) => ({
        model,
        access_key: 'k',
        base_url: provider.url,
        capabilities: { price: { input: 1, output: model === 'openai/a' ? 10 : 100 } },
      })),
      model_aliases: { any: { target: 'openai/a', fallbacks: ['anthropic/claude-sonnet-4-5'] } },
      routing: { session_cache: { tenant_header: 'x-tenant' } },
      limits: [
        { name: 'model', per: 'model', tokens: 1e9, window: '1h' },
        { name: 'all', tokens: 1e9, window: '1h' },
        { name: 'money', cost: 1e9, window: '1h' },
      ],
      resilience: { retry: { backoff: { initial: 1, max: 5 } } },
      ...config,
    },
    { env: {}, ...(refuses ? {} : { stores: { counters } }) },
  )
  const responses: ResponseEvent[] = []
  plano.on('response', (event) => responses.push(event))
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { plano, provider, counters, responses }
}

function send(plano: Plano, body: object = {}, init: { signal?: AbortSignal; headers?: Record<string, string> } = {}) {
  const messages = [{ role: 'user', content: 'count to five' }]
  const options = { stream: true, stream_options: { include_usage: true } }
  return plano.fetch('/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'any', messages, ...options, ...body }),
    ...init,
  })
}

/** Waits until a number of further requests have been decided and have looked up their cache key. */
async function awaitDecisions(plano: Plano, count: number): Promise<void> {
  let left = count
  await new Promise<void>((resolve) => {
    plano.on('decision', () => {
      left -= 1
      if (left === 0) resolve()
    })
  })
  // Cache keys are digests, which are computed outside this thread, one after the other.
  for (let turn = 0; turn < 4; turn += 1) await crypto.subtle.digest('SHA-256', new Uint8Array(64))
}

const usedBy = (plano: Plano) =>
  Object.fromEntries(
    plano
      .usage({ by: 'model' })
      .map((row) => [row.model, [row.requests, row.inputTokens + row.outputTokens, row.cost]]),
  )

describe('an answer by two models', () => {
  it('is charged to each for its own part, and counted once', async () => {
    const { plano, counters, responses } = await open(
      (model) =>
        model === 'a'
          ? { chunks: ['one ', 'two ', 'three '], fault: 'clean close at frame 5' }
          : { chunks: ['four ', 'five '], usage: { inputTokens: 30, outputTokens: 5 } },
      { resilience: { on_broken_stream: 'continue', retry: { backoff: { initial: 1, max: 5 } } } },
    )
    const text = await (await send(plano)).text()
    expect(text).toContain('five')
    const [event] = responses
    const [first, second] = event?.shares ?? []
    expect(first).toMatchObject({ model: 'openai/a', usage: { estimated: true } })
    expect(second).toMatchObject({ model: 'anthropic/claude-sonnet-4-5', usage: { inputTokens: 30, outputTokens: 5 } })
    const own = (first?.usage.inputTokens ?? 0) + (first?.usage.outputTokens ?? 0)
    expect(own).toBeGreaterThan(3)
    expect(event?.usage).toMatchObject({ inputTokens: 30 + (first?.usage.inputTokens ?? 0) })
    const dollars = ((first?.usage.inputTokens ?? 0) + 10 * (first?.usage.outputTokens ?? 0) + 30 + 500) / 1e6
    expect(event?.cost).toBeCloseTo(dollars, 12)
    await expect
      .poll(counters.left)
      .toEqual({ 'model openai/a': own, 'model anthropic/claude-sonnet-4-5': 35, all: own + 35, money: dollars })
    expect(usedBy(plano)).toEqual({
      'openai/a': [1, own, expect.any(Number)],
      'anthropic/claude-sonnet-4-5': [0, 35, 0.00053],
    })
    expect(plano.usage()[0]).toMatchObject({ requests: 1, cost: event?.cost })
  })
})

describe('an attempt that failed inside a 200', () => {
  it.each(['any', 'openai/a'])('leaves nothing of the next one’s use at its own limits: %s', async (model) => {
    const { plano, counters, provider } = await open((_, index) => ({
      chunks: ['fine'],
      usage: { inputTokens: 12, outputTokens: 3 },
      ...(index === 0 ? { fault: 'error frame at 2' } : {}),
    }))
    expect(await (await send(plano, { model })).text()).toContain('fine')
    const at =
      model === 'any' ? { 'model openai/a': 0, 'model anthropic/claude-sonnet-4-5': 15 } : { 'model openai/a': 15 }
    await expect.poll(counters.left).toMatchObject({ ...at, all: 15 })
    expect(provider.requests).toHaveLength(2)
  })
})

describe('a response cache call joined by others', () => {
  it.each([0, 2])('is paid by the one who began it, also when it leaves after %s pieces', async (before) => {
    const { plano, counters, gate } = await openGated(before)
    const leaver = new AbortController()
    const first = send(plano, {}, { signal: leaver.signal }).then((response) => response.text())
    await gate.reached
    const decided = awaitDecisions(plano, 2)
    const others = [1, 2].map(() => send(plano).then((response) => response.text()))
    await decided
    leaver.abort()
    // Its own stream ends immediately, whatever the other clients still wait for.
    expect(await first.catch(() => '"client_closed"')).toContain('"client_closed"')
    gate.open()
    for (const text of await Promise.all(others)) expect(text).toMatch(/w0 .*w99 .*\[DONE\]/s)
    expect(gate.calls).toBe(1)
    await expect.poll(counters.left).toMatchObject({ 'model openai/a': 48, all: 48, money: 0.00012 })
    expect(plano.usage()).toMatchObject([
      { requests: 3, fromCache: 2, inputTokens: 40, outputTokens: 8, cost: 0.00012, estimated: 0 },
    ])
  })

  it('ends for all when the limit of the request that started it is used up', async () => {
    const { plano, gate } = await openGated(2, {
      limits: [{ name: 'few', per: 'tenant', tokens: 60, window: '1h', on_exceeded_mid_stream: 'stop' }],
    })
    const leaver = new AbortController()
    const first = send(plano, {}, { signal: leaver.signal }).then((response) => response.text())
    await gate.reached
    const decided = awaitDecisions(plano, 1)
    const other = send(plano).then((response) => response.text())
    await decided
    leaver.abort()
    // Its own stream ends immediately, whatever the other clients still wait for.
    expect(await first.catch(() => '"client_closed"')).toContain('"client_closed"')
    gate.open()
    expect(await other).not.toContain('[DONE]')
    expect(await other).toContain('"code":"rate_limited"')
  })
})

/** Starts a provider whose stream of a hundred chunks pauses after the first few. */
async function openGated(before: number, config: PlanoConfigInput = {}) {
  const gate: { reached: Promise<void>; calls: number; open: () => void } = {
    reached: Promise.resolve(),
    calls: 0,
    open: () => undefined,
  }
  let reach: () => void = () => undefined
  gate.reached = new Promise((resolve) => {
    reach = resolve
  })
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  const server = await startServer(async (_, response) => {
    gate.calls += 1
    const write = (value: object) => response.write(`data: ${JSON.stringify(value)}\n\n`)
    const piece = (delta: object, finish_reason: string | null = null) =>
      write({
        id: 'c',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'a',
        choices: [{ index: 0, delta, finish_reason }],
      })
    if (before > 0) response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let at = 0; at < before; at += 1) piece({ role: 'assistant', content: `w${at} ` })
    reach()
    await opened
    if (before === 0) response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let at = before; at < 100; at += 1) piece({ role: 'assistant', content: `w${at} ` })
    piece({}, 'stop')
    write({
      id: 'c',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'a',
      choices: [],
      usage: { prompt_tokens: 40, completion_tokens: 8, total_tokens: 48 },
    })
    response.end('data: [DONE]\n\n')
  })
  closers.push(() => server.close())
  const model = {
    model: 'openai/a',
    access_key: 'k',
    base_url: server.url,
    capabilities: { price: { input: 1, output: 10 } },
  }
  const counted = await open(
    () => 'unused',
    {
      model_providers: [model],
      model_aliases: { any: { target: 'openai/a' } },
      response_cache: { enabled: true },
      ...config,
    },
    'limits' in config,
  )
  return { ...counted, gate }
}

describe('a shadow', () => {
  it('is charged to its own model when it has answered, and is not counted as a request', async () => {
    const { plano, counters } = await open(
      (model) => ({
        text: 'five',
        usage: model === 'a' ? { inputTokens: 10, outputTokens: 1 } : { inputTokens: 20, outputTokens: 2 },
      }),
      { model_aliases: { any: { targets: [{ model: 'openai/a' }, { model: 'openai/shadow', shadow: true }] } } },
    )
    expect(await (await send(plano, { stream: false, stream_options: undefined })).text()).toContain('five')
    await expect
      .poll(counters.left)
      .toEqual({ 'model openai/a': 11, 'model openai/shadow': 22, all: 11, money: 0.00002 })
    expect(usedBy(plano)).toEqual({ 'openai/a': [1, 11, 0.00002], 'openai/shadow': [0, 22, 0.00022] })
  })
})
