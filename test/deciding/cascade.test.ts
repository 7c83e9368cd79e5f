import { createPlano, type Encoder, type Plano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const agents = [
  {
    id: 'weather',
    description: 'Weather forecasts, rain, wind and temperature for any city',
    examples: ['will it rain in Oslo?'],
  },
  {
    id: 'flights',
    description: 'Finds flights between airports with prices and departure times',
    examples: ['flights from Oslo to Rome'],
  },
  { id: 'billing', description: 'Invoices, refunds and payment methods of an account', examples: ['I want a refund'] },
]

async function open(orchestration: PlanoConfigInput['orchestration'], extra: PlanoConfigInput = {}): Promise<Plano> {
  const plano = await createPlano(
    {
      agents: agents.map(({ id }) => ({ id, run: () => `from ${id}` })),
      listeners: [{ type: 'agent', name: 'desk', agents }],
      orchestration: { encoder: 'none', ...orchestration },
      ...extra,
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

async function routerModel(script: () => ScriptedReply | Promise<ScriptedReply>) {
  const provider = await createScriptedProvider({ script })
  closers.push(() => provider.close())
  const model_providers = [{ model: 'openai/router-1', access_key: 'k', base_url: provider.url, internal: true }]
  return { provider, extra: { model_providers } satisfies PlanoConfigInput }
}

const ask = (content: string) => ({ listener: 'desk', messages: [{ role: 'user' as const, content }] })
const VAGUE = 'tell me a joke'

describe('the cascade', () => {
  it('decides alone when words are clear, and explains itself', async () => {
    const decision = await (await open({})).decide(ask('Will it rain in Bergen tomorrow?'))
    expect(decision).toMatchObject({ kind: 'agents', stage: 'local', agents: ['weather'], listener: 'desk' })
    expect(decision.candidates.map((candidate) => candidate.id)).toEqual(
      expect.arrayContaining(['weather', 'flights', 'billing']),
    )
    expect(decision.candidates[0]).toMatchObject({ id: 'weather', chosen: true })
    expect(decision.candidates.slice(1).every((candidate) => !candidate.chosen && candidate.reason !== '')).toBe(true)
  })

  it('decides the same for the same input', async () => {
    const plano = await open({})
    const stable = async () => {
      const { id: _id, durationMs: _ms, stages, ...rest } = await plano.decide(ask('flights to Rome and rain there'))
      return { ...rest, stages: stages.map(({ durationMs: _each, ...stage }) => stage) }
    }
    expect(await stable()).toEqual(await stable())
  })

  it('asks the router model when words are not enough, with routes and conversation', async () => {
    const { provider, extra } = await routerModel(() => ({ text: '{"route": ["billing"]}' }))
    const plano = await open({ router_model: 'openai/router-1' }, extra)
    const decision = await plano.decide(ask(VAGUE))
    expect(decision).toMatchObject({ stage: 'model', agents: ['billing'] })
    const body = provider.requests[0]?.body as { messages: { role: string; content: string }[]; temperature: number }
    expect(body.messages).toHaveLength(1)
    expect(body.messages[0]?.content).toContain('"name": "billing"')
    expect(body.messages[0]?.content).toContain(VAGUE)
    expect(body.temperature).toBeLessThan(0.1)
  })

  it.each<[string, () => ScriptedReply | Promise<ScriptedReply>, RegExp]>([
    ['answers 500', () => ({ status: 500, error: { message: 'x' } }), /500/],
    ['answers garbage', () => ({ text: 'I would say billing' }), /list of routes/],
    ['names nobody that exists', () => ({ text: '{"route": ["nobody"]}' }), /unknown/],
    ['is slow', () => new Promise<ScriptedReply>(() => undefined), /within|longer/],
  ])('still answers when the router model %s', async (what, script, note) => {
    const { extra } = await routerModel(script)
    const plano = await open(
      { router_model: 'openai/router-1', router_timeout: what === 'is slow' ? 150 : 10_000 },
      extra,
    )
    const decision = await plano.decide(ask(VAGUE))
    expect(decision).toMatchObject({ stage: 'default', agents: ['weather'] })
    const record = decision.stages.find((stage) => stage.stage === 'model')
    expect(record?.note).toMatch(note)
    expect(record?.outcome).not.toBe('answered')
  })

  it('accepts a function as router, and tolerates exceptions', async () => {
    const chosen = await (await open({ router: ({ targets }) => [targets[2]?.id ?? ''] })).decide(ask(VAGUE))
    expect(chosen).toMatchObject({ agents: ['billing'], confidence: 1 })
    const broken = await open({
      router: () => {
        throw new Error('boom')
      },
    })
    const reason = 'The local stage failed (Error), so the default agent "weather" answers.'
    expect(await broken.decide(ask(VAGUE))).toMatchObject({ stage: 'default', agents: ['weather'], reason })
  })

  it.each([
    ['ids', () => ['nobody', 'billing', ['weather', 'noone']]],
    [
      'a verdict',
      () => ({
        picks: ['nobody', 'billing', 'weather', 'noone'].map((id) => ({ id, confidence: 1 })),
        scores: [],
        confidence: 1,
        reason: 'The router function chose "billing", then "weather".',
      }),
    ],
  ])('keeps the agents that exist when a router function names others, too: %s', async (_, router) => {
    expect(await (await open({ router })).decide(ask(VAGUE))).toMatchObject({
      stage: 'local',
      agents: ['billing', 'weather'],
      reason:
        'The router function chose "billing", then "weather". The router function also named "nobody" and "noone", which do not exist.',
    })
  })

  it('takes a router function that names only unknown agents as failed', async () => {
    const decision = await (await open({ router: () => ['nobody'] })).decide(ask(VAGUE))
    expect(decision).toMatchObject({ stage: 'default', agents: ['weather'] })
    const [, local] = decision.stages
    expect(local).toMatchObject({ outcome: 'failed', note: expect.stringContaining('named "nobody", which does not') })
  })

  it('applies rules before any router', async () => {
    const plano = await open({
      rules: [
        { name: 'vip', when: { headers: { 'x-tier': 'vip' }, matches: 'rain|wind' }, agents: ['billing'] },
        { name: 'tools', when: { has_tools: true }, agents: ['flights'] },
        { name: 'code', when: ({ messages }) => messages.length > 3, agents: ['flights'] },
      ],
    })
    expect(await plano.decide({ ...ask('rain?'), headers: { 'X-Tier': 'vip' } })).toMatchObject({
      stage: 'rule',
      route: 'vip',
      agents: ['billing'],
    })
    expect(await plano.decide(ask('rain in Oslo tomorrow?'))).toMatchObject({ stage: 'local', agents: ['weather'] })
    const long = {
      listener: 'desk',
      messages: Array.from({ length: 4 }, () => ({ role: 'user' as const, content: 'rain' })),
    }
    expect(await plano.decide(long)).toMatchObject({ route: 'code', agents: ['flights'] })
  })

  it.each([
    ['in English', 'a rainy day '.repeat(10), 30],
    ['in Russian', 'дождливый день '.repeat(10), 70],
    ['in Japanese', '雨の日'.repeat(10), 30],
  ])('estimates the size of a conversation %s for a rule', async (_language, content, size) => {
    const plano = await open({
      rules: [
        { name: 'short', when: { max_tokens: size - 1 }, agents: ['flights'] },
        { name: 'exact', when: { min_tokens: size, max_tokens: size }, agents: ['billing'] },
      ],
    })
    expect(await plano.decide(ask(content))).toMatchObject({ stage: 'rule', route: 'exact', agents: ['billing'] })
    expect(await plano.decide(ask('rain?'))).toMatchObject({ route: 'short', agents: ['flights'] })
  })

  it('is not delayed by a pathological pattern', async () => {
    const plano = await open({ rules: [{ name: 'slow', when: { matches: '(a+)+$' }, agents: ['billing'] }] })
    expect(await plano.decide(ask(`${'a'.repeat(15_000)}!`))).not.toMatchObject({ route: 'slow' })
  })

  it('pins a session to its agent until the topic changes', async () => {
    const plano = await open({ affinity: { ttl: '5m' } })
    const session = 's1'
    expect(await plano.decide({ ...ask('Will it rain in Oslo?'), session })).toMatchObject({
      stage: 'local',
      session: { id: 's1', pinned: false },
    })
    expect(await plano.decide({ ...ask('thanks, and the day after?'), session })).toMatchObject({
      stage: 'affinity',
      agents: ['weather'],
      session: { pinned: true },
    })
    expect(await plano.decide({ ...ask('thanks, and the day after?'), session, tenant: 'other' })).not.toMatchObject({
      stage: 'affinity',
    })
    expect(await plano.decide({ ...ask('find flights from Oslo to Rome'), session })).toMatchObject({
      stage: 'local',
      agents: ['flights'],
    })
  })

  it('refuses with the available agents if configured', async () => {
    const plano = await open({ no_match: 'refuse' })
    const response = await plano.fetch('/agents/desk/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ messages: [{ role: 'user', content: VAGUE }] }),
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      error: {
        code: 'no_match',
        message: expect.stringContaining('billing'),
        plano: { candidates: expect.any(Array) },
      },
    })
    expect(await plano.decide(ask(VAGUE))).toMatchObject({ agents: [], stage: 'default', reason: expect.any(String) })
  })
})

describe('routes to models', () => {
  const preferences: PlanoConfigInput['routing_preferences'] = [
    {
      name: 'code',
      description: 'Writing, generating and debugging program code',
      examples: ['write a python function'],
      models: ['openai/big', 'openai/small'],
    },
    {
      name: 'chat',
      description: 'Small talk and general conversation',
      examples: ['how was your day'],
      models: ['openai/small'],
    },
  ]
  const providers: PlanoConfigInput['model_providers'] = [
    { model: 'openai/small', access_key: 'k', default: true, base_url: 'http://127.0.0.1:9' },
    { model: 'openai/big', access_key: 'k', base_url: 'http://127.0.0.1:9' },
  ]
  const openModels = () =>
    open({}, { agents: [], listeners: [], model_providers: providers, routing_preferences: preferences })
  const route = async (plano: Plano, body: object, headers = {}) => {
    const response = await plano.fetch('/routing/v1/chat/completions', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return (await response.json()) as Record<string, unknown>
  }
  const messages = [{ role: 'user', content: 'Please write a python function that sorts a list' }]

  it('answers with the decision only, in the routing service’s form', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    expect(await route(await openModels(), { model: 'small', messages }, { traceparent })).toMatchObject({
      models: ['openai/big', 'openai/small'],
      route: 'code',
      trace_id: '0af7651916cd43dd8448eb211c80319c',
      pinned: false,
      switched: false,
      decision: { stage: 'local', kind: 'models' },
    })
  })

  it('uses a request’s own preferences; an empty list turns routing off, an invalid one is ignored', async () => {
    const plano = await openModels()
    const own = [
      { name: 'sorting', description: 'sort lists with a python function', models: ['small'] },
      { name: 'x', description: 'cooking recipes', models: ['big'] },
    ]
    expect(await route(plano, { model: 'small', messages, routing_preferences: own })).toMatchObject({
      route: 'sorting',
      models: ['openai/small'],
    })
    expect(await route(plano, { model: 'small', messages, routing_preferences: [] })).toMatchObject({
      route: null,
      models: ['openai/small'],
    })
    expect(await route(plano, { model: 'small', messages, routing_preferences: 'yes' })).toMatchObject({
      route: 'code',
    })
  })

  it('does not let an encoder cache texts of a request', async () => {
    const kept: (readonly string[])[] = []
    const results: string[] = []
    const embed = (texts: readonly string[]) =>
      Promise.resolve(texts.map((text) => Float32Array.of(text.length % 7, text.length % 5, 1)))
    const encoder: Encoder = {
      name: 'lengths',
      dim: 3,
      embed,
      embedLasting(texts) {
        kept.push(texts)
        return embed(texts)
      },
      results: {
        get: () => Promise.resolve(undefined),
        async set(name) {
          results.push(name)
        },
      },
    }
    const orchestration = { encoder, router: 'local' as const }
    const plano = await open(orchestration, {
      agents: [],
      listeners: [],
      model_providers: providers,
      routing_preferences: preferences,
    })
    const before = [kept.length, results.length]
    expect(before).toEqual([2, 1])
    const own = preferences.map((each) => ({ ...each, description: `${each.description}, as a client has it` }))
    expect(await route(plano, { model: 'small', messages, routing_preferences: own })).toHaveProperty('models')
    expect([kept.length, results.length]).toEqual(before)
  })

  it('respects the model that a client named, unless the request overrides it', async () => {
    const plano = await openModels()
    const seen: (string | null)[] = []
    plano.on('decision', (event) => seen.push(event.decision.route))
    const post = (headers: Record<string, string>, model?: string) =>
      plano.fetch('/v1/chat/completions', {
        method: 'POST',
        headers,
        body: JSON.stringify({ messages, ...(model ? { model } : {}) }),
      })
    await post({}, 'small')
    await post({ 'x-plano-override-model': 'on' }, 'small')
    await post({})
    expect(seen).toEqual([null, 'code', 'code'])
  })
})

describe('without a confident match', () => {
  const unsure = {
    listener: 'desk',
    messages: [{ role: 'user' as const, content: 'what will the wind of change cost' }],
  }
  const strict = { confidence: 0.999 }

  it('answers with the agent marked as default', async () => {
    const marked = agents.map((agent) => (agent.id === 'billing' ? { ...agent, default: true } : agent))
    const plano = await open(strict, { listeners: [{ type: 'agent', name: 'desk', agents: marked }] })
    expect(await plano.decide(unsure)).toMatchObject({ stage: 'default', agents: ['billing'] })
  })

  it('answers with the best guess if none is marked, and reports its confidence', async () => {
    const moved = [...agents].reverse()
    const plano = await open(strict, { listeners: [{ type: 'agent', name: 'desk', agents: moved }] })
    const decision = await plano.decide(unsure)
    expect(decision).toMatchObject({ stage: 'default', agents: [decision.candidates[0]?.id] })
    expect(decision.confidence).toBeGreaterThan(0)
    expect(decision.candidates[0]?.score).toBe(Math.max(...decision.candidates.map((candidate) => candidate.score)))
  })

  it('answers with the first listed if nothing matches', async () => {
    const plano = await open({})
    const nothing = { listener: 'desk', messages: [{ role: 'user' as const, content: 'ok' }] }
    expect(await plano.decide(nothing)).toMatchObject({ stage: 'default', agents: ['weather'], confidence: 0 })
  })
})
