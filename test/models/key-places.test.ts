import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedTransport, createVirtualClock, type ScriptedReply, type ScriptedRequest } from '@planojs/testing'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { loadEverything } from '../chaos/virtual-world.ts'

beforeAll(loadEverything, 60_000)

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** An engine whose upstreams all say "Hi.", and the hosts that it called. */
async function open(config: PlanoConfigInput, script: (request: ScriptedRequest) => ScriptedReply = () => 'Hi.') {
  const clock = createVirtualClock()
  const transport = createScriptedTransport({ clock, script })
  const plano = await createPlano(config, { clock, transport, env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const ask = async (body: object, path = '/v1/chat/completions') => {
    const messages = [{ role: 'user', content: 'hi' }]
    return plano.fetch(path, { method: 'POST', body: JSON.stringify({ messages, ...body }) })
  }
  return { plano, clock, ask, transport, hosts: () => transport.requests.map(({ headers }) => headers['host']) }
}

const model = { model: 'openai/x', access_key: 'k', base_url: 'http://x.test/v1' }
const hosts = (...names: string[]) => names.map((name) => ({ url: `http://${name}.test` }))

it('sends the addresses of variants and instances that name an endpoint to it', async () => {
  const { plano } = await open({
    agents: [
      { id: 'tried', variants: [{ id: 'only', url: 'http://pool/v' }] },
      { id: 'spread', instances: [{ url: 'http://pool/i', weight: 2 }, { url: 'http://own.test' }] },
    ],
    model_providers: [{ model: 'openai/x', access_key: 'k', instances: [{ url: 'http://pool/v1' }] }],
    endpoints: { pool: { endpoint: ['one.test:81', 'two.test:82'] } },
  })
  const both = (path: string) => [{ url: `http://one.test:81${path}` }, { url: `http://two.test:82${path}` }]
  const [tried, spread] = plano.config.agents
  expect(tried?.variants).toMatchObject([{ instances: both('/v') }])
  expect(spread?.instances).toMatchObject([
    ...both('/i').map((each) => ({ ...each, weight: 2 })),
    { url: 'http://own.test' },
  ])
  expect(plano.config.model_providers[0]?.instances).toMatchObject(both('/v1'))
})

it.each(['agents', 'models'])('applies the timeout of the right listener to %s', async (kind) => {
  const listed = [{ id: 'a' }]
  const { ask, clock } = await open(
    {
      ...(kind === 'models' ? { model_providers: [model] } : { agents: [{ id: 'a', url: 'http://a.test' }] }),
      listeners:
        kind === 'models'
          ? [
              { type: 'model', name: 'plain' },
              { type: 'model', name: 'quick', timeout: '2s' },
            ]
          : [
              { type: 'agent', name: 'slow', timeout: '50s', agents: listed },
              { type: 'agent', name: 'quick', timeout: '2s', agents: listed },
            ],
      resilience: { retry: { max_attempts: 1 } },
    },
    () => ({ text: 'Late.', fault: 'first-byte 20s' }),
  )
  const answer = ask(kind === 'models' ? {} : { model: 'quick' })
  await clock.advance(3000)
  expect((await answer).status).toBe(504)
  if (kind === 'models') return
  const other = ask({ model: 'slow' })
  await clock.advance(21_000)
  expect((await other).status).toBe(200)
})

it('keeps requests with the same beginning on one instance of an agent with prefix_affinity', async () => {
  const agents = [{ id: 'a', instances: hosts('one', 'two', 'three') }]
  const kept = await open({ agents, prompt_caching: { prefix_affinity: true } })
  for (let turn = 0; turn < 6; turn += 1) await kept.ask({})
  expect(new Set(kept.hosts()).size).toBe(1)
  const configured = {
    prompt_caching: { prefix_affinity: true },
    resilience: { load_balancing: 'round_robin' },
  } as const
  const turned = await open({ agents, ...configured })
  for (let turn = 0; turn < 6; turn += 1) await turned.ask({})
  expect(new Set(turned.hosts()).size).toBe(3)
})

it('gives idle instances their shares by weight', async () => {
  const instances = hosts('light', 'heavy').map((each, index) => ({ ...each, weight: 1 + 2 * index }))
  const { ask, hosts: called } = await open({ agents: [{ id: 'a', instances }] })
  for (let turn = 0; turn < 40; turn += 1) await ask({})
  const light = called().filter((host) => host === 'light.test').length
  expect(light).toBeGreaterThan(6)
  expect(light).toBeLessThan(14)
})

it('shares the traffic equally when only a shadow has a weight', async () => {
  const { plano } = await open({
    agents: [
      {
        id: 'a',
        variants: [
          { id: 'one', url: 'http://one.test' },
          { id: 'two', url: 'http://two.test' },
          { id: 'copy', url: 'http://copy.test', shadow: true, weight: 10 },
        ],
      },
    ],
  })
  const ask = (content: string) => plano.decide({ messages: content })
  const chosen = await Promise.all(Array.from({ length: 40 }, (_, index) => ask(`question ${index}`)))
  expect(new Set(chosen.map(({ variants }) => variants?.['a']))).toEqual(new Set(['one', 'two']))
})

it('adds the system prompt to requests of Gemini clients', async () => {
  const { ask, transport } = await open({ system_prompt: 'Be brief.', model_providers: [model] })
  const contents = [{ role: 'user', parts: [{ text: 'hi' }] }]
  const path = '/v1beta/models/openai%2Fx:generateContent'
  await ask({ messages: undefined, contents }, path)
  expect(transport.requests[0]?.body['messages']).toEqual([
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'hi' },
  ])
})

it('reads the model of the client in rules for agents and for routes that may override it', async () => {
  const agents = ['a', 'b'].map((id) => ({ id, description: `Answers ${id}`, url: `http://${id}.test` }))
  const rule = { name: 'by-model', when: { model: 'house' } }
  const desk = await open({ agents, orchestration: { rules: [{ ...rule, agents: ['b'] }] } })
  await desk.ask({ model: 'house' }, '/agents/v1/chat/completions')
  await desk.ask({ model: 'other' }, '/agents/v1/chat/completions')
  expect(desk.hosts()).toEqual(['b.test', 'a.test'])
  expect((await desk.plano.decide({ messages: 'hi', listener: 'agents', model: 'house' })).agents).toEqual(['b'])
  const models = await open({
    model_providers: [model, { ...model, model: 'openai/y', base_url: 'http://y.test/v1' }],
    model_aliases: { house: { target: 'openai/x' } },
    routing_preferences: [{ name: 'code', description: 'Writes source code', models: ['openai/x'] }],
    routing: { override_model: true },
    orchestration: { rules: [{ ...rule, models: ['openai/y'] }] },
  })
  await models.ask({ model: 'house' })
  expect(models.hosts()).toEqual(['y.test'])
})

it('takes memory as the state storage when only its limits are given', async () => {
  const { plano } = await open({ model_providers: [model], state_storage: { ttl: '1h' } })
  expect(plano.config.state_storage).toMatchObject({ type: 'memory', ttl: 3_600_000 })
})

it('refuses an unknown outcome in retry.on', async () => {
  const resilience = { retry: { on: ['contentpolicy'] } }
  await expect(open({ model_providers: [model], resilience } as never)).rejects.toThrow('resilience.retry.on[0]')
})

it('trips an upstream before its first call, and after a reload with another breaker, until it is reset', async () => {
  const config = { model_providers: [model] }
  const { plano, ask, hosts: called } = await open(config)
  plano.trip({ upstream: 'openai/x' })
  expect((await ask({})).status).toBe(503)
  await plano.reload({ ...config, resilience: { circuit_breaker: { open_for: '1s' } } })
  expect((await ask({})).status).toBe(503)
  expect(called()).toEqual([])
  plano.reset({ upstream: 'openai/x' })
  expect((await ask({})).status).toBe(200)
})
