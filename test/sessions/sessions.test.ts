import { createPlano, type Decision, type Plano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, createVirtualClock, type ScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

type Json = Record<string, unknown>

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Creates two routes, chosen by the last word of the conversation. `asked` counts how often routing ran. */
async function open(config: PlanoConfigInput = {}) {
  const provider = await createScriptedProvider()
  const clock = createVirtualClock()
  let asked = 0
  const base: PlanoConfigInput = {
    model_providers: ['a', 'b'].map((id) => ({
      model: `openai/${id}`,
      access_key: 'k',
      base_url: provider.url,
      capabilities: { price: { input: id === 'a' ? 3 : 5, output: 15, cached_input: id === 'a' ? 0.3 : 0.5 } },
    })),
    routing_preferences: [
      { name: 'first', description: 'one', models: ['openai/a', 'openai/b'] },
      { name: 'second', description: 'two', models: ['openai/b', 'openai/a'] },
    ],
    orchestration: {
      router: ({ messages }) => {
        asked += 1
        return String(messages.at(-1)?.content).includes('two') ? ['second'] : ['first']
      },
    },
  }
  const plano = await createPlano({ ...base, ...config }, { env: {}, clock })
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  const decisions: Decision[] = []
  plano.on('decision', (event) => decisions.push(event.decision))
  return { provider, plano, clock, decisions, routed: () => asked, base }
}

interface Say {
  text?: string
  messages?: Json[]
  headers?: Record<string, string>
  body?: Json
  path?: string
}

async function say(plano: Plano, { text = 'one', messages, headers = {}, body = {}, path }: Say) {
  const response = await plano.fetch(path ?? '/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify({ messages: messages ?? [{ role: 'user', content: text }], ...body }),
  })
  return { status: response.status, json: (await response.json()) as Json }
}

const session = (id: string, extra: Record<string, string> = {}) => ({ 'x-model-affinity': id, ...extra })
const models = (provider: ScriptedProvider) => provider.requests.map((request) => request.model)

describe('a pinned session', () => {
  it('is decided once, until it expires', async () => {
    const { provider, plano, clock, decisions, routed } = await open({ routing: { session_ttl_seconds: 60 } })
    await say(plano, { text: 'one', headers: session('s') })
    await say(plano, { text: 'two', headers: session('s') })
    expect(models(provider)).toEqual(['a', 'a'])
    expect(routed()).toBe(1)
    expect(decisions.map((each) => [each.stage, each.route, each.session])).toEqual([
      ['local', 'first', { id: 's', pinned: false, switched: false }],
      ['affinity', 'first', { id: 's', pinned: true, switched: false }],
    ])
    await clock.advance(61_000)
    await say(plano, { text: 'two', headers: session('s') })
    expect(models(provider).at(-1)).toBe('b')
  })

  it('does not exist for an empty name', async () => {
    const { provider, plano, decisions } = await open()
    await say(plano, { text: 'one', headers: session('') })
    await say(plano, { text: 'two', headers: session(' ') })
    expect(models(provider)).toEqual(['a', 'b'])
    expect(decisions.map((each) => each.session)).toEqual([undefined, undefined])
    await plano.decide({ messages: [{ role: 'user', content: 'one' }], session: '' })
    const { session: none, models: chosen } = await plano.decide({
      messages: [{ role: 'user', content: 'two' }],
      headers: { 'X-Model-Affinity': '' },
    })
    expect([none, chosen[0]]).toEqual([undefined, 'openai/b'])
  })

  it('is created once for two concurrent first requests', async () => {
    const { provider, plano } = await open()
    const texts = ['one', 'two', 'one', 'two']
    await Promise.all(texts.map((text) => say(plano, { text, headers: session('s') })))
    expect(new Set(models(provider)).size).toBe(1)
  })

  it('uses the next model while the pinned one fails, and is decided again when it is removed', async () => {
    const { provider, plano, base } = await open({ resilience: { retry: { max_attempts: 3 } } })
    await say(plano, { text: 'one', headers: session('s') })
    provider.enqueue({ status: 401, error: { message: 'no' } })
    const ill = await say(plano, { text: 'two', headers: session('s') })
    expect(ill.status).toBe(200)
    expect(models(provider)).toEqual(['a', 'a', 'b'])
    await say(plano, { text: 'two', headers: session('s') })
    expect(models(provider).at(-1)).toBe('a')
    const [, second] = base.model_providers ?? []
    if (!second) throw new Error('two providers')
    await plano.reload({
      ...base,
      model_providers: [second],
      routing_preferences: [{ name: 'second', description: 'two', models: ['openai/b'] }],
    })
    expect((await say(plano, { text: 'two', headers: session('s') })).status).toBe(200)
    expect(models(provider).at(-1)).toBe('b')
  })

  it('belongs to its tenant if a header names one, and is shared otherwise', async () => {
    const { provider, plano } = await open({ routing: { session_cache: { tenant_header: 'X-Tenant' } } })
    await say(plano, { text: 'one', headers: session('s', { 'x-tenant': 'a' }) })
    await say(plano, { text: 'two', headers: session('s', { 'x-tenant': 'b' }) })
    expect(models(provider)).toEqual(['a', 'b'])
    const other = await open()
    await say(other.plano, { text: 'one', headers: session('s', { 'x-tenant': 'a' }) })
    await say(other.plano, { text: 'two', headers: session('s', { 'x-tenant': 'b' }) })
    expect(models(other.provider)).toEqual(['a', 'a'])
  })

  it('does not override a model that the client names', async () => {
    const { provider, plano } = await open()
    await say(plano, { text: 'one', headers: session('s') })
    await say(plano, { text: 'one', headers: session('s'), body: { model: 'openai/b' } })
    await say(plano, { text: 'two', headers: session('s') })
    expect(models(provider)).toEqual(['a', 'b', 'a'])
  })

  it('is identified by the beginning of the conversation with caching, unless the request disables it', async () => {
    const { provider, plano, decisions } = await open({ prompt_caching: { enabled: true } })
    const start = { role: 'user', content: 'Write a Rust function that reverses a linked list.' }
    const system = { role: 'system', content: 'You are a senior Rust engineer.' }
    await say(plano, { messages: [system, start] })
    expect(decisions[0]?.session?.id).toBe('implicit:8e76b367cc3a4336')
    const more = [system, start, { role: 'assistant', content: 'x' }, { role: 'user', content: 'two' }]
    await say(plano, { messages: more })
    await say(plano, { messages: more, headers: { 'x-plano-cache': 'Off' } })
    expect(models(provider)).toEqual(['a', 'a', 'b'])
    expect(decisions[2]?.session).toBeUndefined()
  })

  it('is the same for the decision service and the proxy', async () => {
    const { plano } = await open()
    const path = '/routing/v1/chat/completions'
    const first = await say(plano, { text: 'two', headers: session('s'), path })
    expect(first.json).toMatchObject({
      models: ['openai/b', 'openai/a'],
      route: 'second',
      session_id: 's',
      pinned: false,
    })
    const next = await say(plano, { text: 'one', headers: session('s'), path })
    expect(next.json).toMatchObject({ models: ['openai/b', 'openai/a'], route: 'second', pinned: true })
    expect((await plano.decide({ messages: [{ role: 'user', content: 'one' }], session: 's' })).models[0]).toBe(
      'openai/b',
    )
  })
})

describe('a session that follows its routing', () => {
  it('changes its model with the topic', async () => {
    const { provider, plano, decisions } = await open({ routing: { session_mode: 'follow' } })
    for (const text of ['one', 'two', 'one']) await say(plano, { text, headers: session('s') })
    expect(models(provider)).toEqual(['a', 'b', 'a'])
    expect(decisions.map((each) => each.session?.switched)).toEqual([false, true, true])
  })

  it('routes on user messages, and not on tool results', async () => {
    const { provider, plano, routed } = await open({ routing: { route_on_user_only: true } })
    const messages: Json[] = [{ role: 'user', content: 'one' }]
    await say(plano, { messages, headers: session('s') })
    const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }
    messages.push(
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'c', content: 'two' },
    )
    await say(plano, { messages, headers: session('s') })
    expect(routed()).toBe(1)
    messages.push({ role: 'user', content: 'two' })
    await say(plano, { messages, headers: session('s') })
    expect(routed()).toBe(2)
    expect(models(provider)).toEqual(['a', 'a', 'b'])
  })

  it('stays when a switch costs too much, by configuration or header', async () => {
    const { provider, plano, decisions } = await open({ routing: { routing_budget: { max_switch_spend_pct: 10 } } })
    provider.enqueue(
      { text: 'x', usage: { inputTokens: 100_000, outputTokens: 1 } },
      { text: 'x', usage: { inputTokens: 100_000, outputTokens: 1 } },
    )
    await say(plano, { text: 'one', headers: session('s') })
    await say(plano, { text: 'two', headers: session('s') })
    expect(models(provider)).toEqual(['a', 'a'])
    expect(decisions[1]?.session).toMatchObject({ pinned: true, switched: false, reason: 'over_cap' })
    expect(decisions[1]?.route).toBe('first')
    const free = await open()
    const header = { 'x-plano-max-switch-spend-pct': '0' }
    await say(free.plano, { text: 'one', headers: session('s', header) })
    await say(free.plano, { text: 'two', headers: session('s', header) })
    expect(models(free.provider)).toEqual(['a', 'a'])
  })
})
