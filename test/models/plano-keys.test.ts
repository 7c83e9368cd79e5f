import { createPlano, type Decision, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function openProvider(): Promise<ScriptedProvider> {
  const provider = await createScriptedProvider({ script: 'hi' })
  closers.push(() => provider.close())
  return provider
}

async function openPlano(config: PlanoConfigInput) {
  const plano = await createPlano(config, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const ask = async (body: object = {}, headers: Record<string, string> = {}, path = '/v1/chat/completions') => {
    const messages = [{ role: 'user', content: 'hi' }]
    const response = await plano.fetch(path, { method: 'POST', headers, body: JSON.stringify({ messages, ...body }) })
    return { status: response.status, text: await response.text() }
  }
  return { plano, ask }
}

const hostOf = ({ url }: ScriptedProvider) => new URL(url).host

describe('Plano’s keys', () => {
  it('system_prompt is added to model requests without one, in every API', async () => {
    const provider = await openProvider()
    const { ask } = await openPlano({
      system_prompt: 'Be brief.',
      model_providers: ['openai/a', 'anthropic/c'].map((model) => ({ model, access_key: 'k', base_url: provider.url })),
    })
    await ask({ model: 'openai/a' })
    expect(provider.requests.at(-1)?.body['messages']).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'hi' },
    ])
    await ask({ model: 'anthropic/c', max_tokens: 10 }, {}, '/v1/messages')
    expect(provider.requests.at(-1)?.body['system']).toBe('Be brief.')
    await ask({ model: 'openai/a', input: 'hi', messages: undefined }, {}, '/v1/responses')
    expect(provider.requests.at(-1)?.body['instructions']).toBe('Be brief.')
    await ask({
      model: 'openai/a',
      messages: [
        { role: 'system', content: 'Mine.' },
        { role: 'user', content: 'hi' },
      ],
    })
    expect(JSON.stringify(provider.requests.at(-1)?.body)).not.toContain('Be brief.')
  })

  it('llm_routing_model decides between models, agent_orchestration_model between agents', async () => {
    const provider = await createScriptedProvider({
      script: ({ model }) => (model.startsWith('router') ? '{"route": ["second"]}' : `I am ${model}`),
    })
    closers.push(() => provider.close())
    const at = { access_key: 'k', base_url: provider.url }
    const { ask, plano } = await openPlano({
      model_providers: ['router-models', 'router-agents', 'a', 'b'].map((id) => ({ model: `openai/${id}`, ...at })),
      overrides: {
        llm_routing_model: 'openai/router-models',
        agent_orchestration_model: 'openai/router-agents',
        orchestrator_model_context_length: 400,
      },
      routing_preferences: [
        { name: 'first', description: 'qqq', models: ['openai/a'] },
        { name: 'second', description: 'zzz', models: ['openai/b'] },
      ],
      agents: ['first', 'second'].map((id) => ({ id, run: () => id })),
      listeners: [{ type: 'agent', name: 'desk', agents: ['first', 'second'].map((id) => ({ id, description: id })) }],
      orchestration: { router: 'model' },
    })
    const long = Array.from({ length: 20 }, (_, index) => ({
      role: index % 2 === 0 ? ('user' as const) : ('assistant' as const),
      content: `message ${index} ${'word '.repeat(40)}`,
    }))
    const messages = [...long, { role: 'user' as const, content: 'the last thing' }]
    expect((await ask({ messages })).text).toContain('I am b')
    expect(provider.requests.map(({ model }) => model)).toEqual(['router-models', 'b'])
    const prompt = JSON.stringify(provider.requests[0]?.body['messages'])
    expect(prompt).toContain('the last thing')
    expect(prompt).not.toContain('message 3')
    expect((await plano.decide({ messages })).stage).toBe('model')
    expect((await ask({ model: 'desk', messages })).text).toContain('second')
    expect(provider.requests.at(-1)?.model).toBe('router-agents')
  })

  it('max_retries of the model listener limits the attempts', async () => {
    for (const [retries, calls] of [
      [0, 1],
      [1, 2],
    ] as const) {
      const provider = await openProvider()
      const { ask, plano } = await openPlano({
        listeners: [{ type: 'model', name: 'models', max_retries: retries }],
        model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url }],
        resilience: { retry: { backoff: { initial: '1ms', max: '2ms' } } },
      })
      provider.enqueue({ status: 500, error: 'no' }, { status: 500, error: 'no' }, { status: 500, error: 'no' })
      expect((await ask({ model: 'openai/a' })).status).toBe(502)
      expect(provider.requests).toHaveLength(calls)
      expect(plano.config.resilience.retry?.max_attempts).toBe(calls)
    }
  })

  it('the timeout of a listener limits how long its agents or models may be silent', async () => {
    const provider = await createScriptedProvider({ script: { text: 'late', fault: 'first-byte 10m' } })
    closers.push(() => provider.close())
    const { ask } = await openPlano({
      agents: [{ id: 'a', url: provider.url, headers: { authorization: 'Bearer k' } }],
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url }],
      listeners: [
        { type: 'model', name: 'm', timeout: '20ms' },
        { type: 'agent', name: 'l', timeout: '30ms', agents: [{ id: 'a', description: 'All' }] },
      ],
      resilience: { retry: { max_attempts: 1 } },
    })
    for (const [model, limit] of [
      ['openai/a', '20 ms'],
      ['l', '30 ms'],
    ])
      expect(await ask({ model })).toMatchObject({ status: 504, text: expect.stringContaining(limit ?? '') })
  })

  it('timeout.total of an agent or model limits each call of it, however active it is', async () => {
    const provider = await createScriptedProvider({ script: { text: 'one two three', fault: 'stall 10m at 1' } })
    closers.push(() => provider.close())
    const resilience = { timeout: { total: '60ms' } }
    async function* endless() {
      for (;;) {
        yield 'more '
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    const { ask } = await openPlano({
      agents: [{ id: 'code', run: endless, resilience }],
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url, resilience }],
      listeners: [{ type: 'agent', name: 'l', agents: [{ id: 'code', description: 'All' }] }],
      resilience: { retry: { max_attempts: 1 } },
    })
    expect(await ask({ model: 'openai/a' })).toMatchObject({ status: 504 })
    for (const [model, name] of [
      ['openai/a', 'Model \\"openai/a\\"'],
      ['l', 'Agent \\"code\\"'],
    ])
      expect((await ask({ model, stream: true })).text).toContain(`${name} took longer than 60 ms.`)
  })

  it('capabilities.max_output and reasoning fit requests to a model', async () => {
    const provider = await openProvider()
    const models = [
      ['small', { max_output: 100, reasoning: false }],
      ['any', {}],
    ] as const
    const { ask, plano } = await openPlano({
      model_providers: models.map(([name, capabilities]) => ({
        model: `openai/${name}`,
        access_key: 'k',
        base_url: provider.url,
        capabilities,
      })),
    })
    const losses: unknown[] = []
    plano.on('response', (event) => losses.push(event.losses?.map(({ field }) => field)))
    const body = { max_tokens: 5000, reasoning_effort: 'high' }
    await ask({ model: 'openai/any', ...body })
    expect(provider.requests.at(-1)?.body).toMatchObject(body)
    await ask({ model: 'openai/small', ...body })
    expect(provider.requests.at(-1)?.body).toMatchObject({ max_tokens: 100 })
    expect(provider.requests.at(-1)?.body).not.toHaveProperty('reasoning_effort')
    expect(losses).toEqual([undefined, ['reasoning_effort', 'max_tokens']])
    const thinking = { type: 'enabled', budget_tokens: 2000 }
    await ask({ model: 'openai/small', max_tokens: 5000, thinking }, {}, '/v1/messages')
    expect(provider.requests.at(-1)?.body).not.toHaveProperty('reasoning_effort')
  })

  it('capabilities.reasoning asks a model to reason that the catalogue knows as one that does not', async () => {
    const provider = await openProvider()
    const ask = async (capabilities: object) => {
      const access = { access_key: 'k', base_url: provider.url }
      const { ask } = await openPlano({ model_providers: [{ model: 'openai/gpt-4o', ...access, capabilities }] })
      const thinking = { type: 'enabled', budget_tokens: 2000 }
      await ask({ model: 'openai/gpt-4o', max_tokens: 5000, thinking }, {}, '/v1/messages')
      return provider.requests.at(-1)?.body['reasoning_effort']
    }
    expect(await ask({})).toBeUndefined()
    expect(await ask({ reasoning: true })).toBe('low')
  })

  it('warns of a retry budget on an upstream', async () => {
    const { plano } = await openPlano({
      agents: [{ id: 'a', url: 'http://a.test', resilience: { retry: { budget: 0.1 } } }],
    })
    expect(plano.warnings.map(({ message }) => message)).toEqual(['the retry budget applies to all upstreams together'])
  })

  it('overrides.upstream_connect_timeout is the default connection timeout', async () => {
    const { plano } = await openPlano({ overrides: { upstream_connect_timeout: '2s' } })
    expect(plano.config.resilience.timeout?.connect).toBe(2000)
    const other = await openPlano({
      overrides: { upstream_connect_timeout: '2s' },
      resilience: { timeout: { connect: '1s' } },
    })
    expect(other.plano.config.resilience.timeout?.connect).toBe(1000)
  })

  it('endpoints resolve addresses that name them, with several instances and prefix affinity', async () => {
    const replicas = [await openProvider(), await openProvider(), await openProvider()]
    const { ask, plano } = await openPlano({
      endpoints: {
        gpu_pool: {
          endpoint: replicas.map(hostOf),
          connect_timeout: '1s',
          prefix_affinity: true,
          headers: { 'x-pool': 'gpu' },
        },
      },
      model_providers: [{ model: 'vllm/llama', base_url: 'http://gpu_pool/v1', access_key: 'k', default: true }],
    })
    const about = (topic: string, text: string) => [
      { role: 'system', content: `You know all about ${topic}.` },
      { role: 'user', content: text },
    ]
    const served = () => replicas.findIndex((replica) => replica.requests.length > 0)
    for (const text of ['one', 'two', 'three']) expect((await ask({ messages: about('rust', text) })).status).toBe(200)
    const first = served()
    expect(replicas[first]?.requests).toHaveLength(3)
    const [request] = replicas[first]?.requests ?? []
    expect(request?.path).toBe('/v1/chat/completions')
    expect(request?.headers['x-pool']).toBe('gpu')
    expect(request?.headers['x-plano-prefix-hash']).toMatch(/^[0-9a-f]{16}$/)
    for (let topic = 0; topic < 12; topic += 1) await ask({ messages: about(`topic ${topic}`, 'hi') })
    expect(replicas.filter((replica) => replica.requests.length > 0).length).toBeGreaterThan(1)
    await ask({ messages: about('rust', 'four') }, { 'x-plano-cache': 'off' })
    const all = replicas.flatMap(({ requests }) => [...requests])
    expect(all.filter(({ headers }) => headers['x-plano-prefix-hash'] === undefined)).toHaveLength(1)
    // Values are not applied twice.
    await plano.reload(plano.config as PlanoConfigInput)
    expect((await ask({ messages: about('rust', 'five') })).status).toBe(200)
  })

  it('the prefix hash equals Plano’s', async () => {
    const provider = await openProvider()
    const { ask } = await openPlano({
      prompt_caching: { prefix_affinity: true },
      model_providers: [{ model: 'vllm/llama', base_url: provider.url, access_key: 'k', default: true }],
    })
    await ask({
      messages: [
        { role: 'system', content: 'You are a senior Rust engineer.' },
        { role: 'user', content: 'Write a Rust function that reverses a linked list.' },
      ],
    })
    expect(provider.requests[0]?.headers['x-plano-prefix-hash']).toBe('45bddd7259df5e99')
  })

  it('endpoints work for agents and filters too', async () => {
    const agent = await openProvider()
    const { ask } = await openPlano({
      endpoints: { desk: { endpoint: hostOf(agent) } },
      agents: [{ id: 'clerk', url: 'http://desk', model: 'm', headers: { authorization: 'Bearer k' } }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'clerk', description: 'x' }] }],
    })
    expect((await ask({}, {}, '/agents/front/v1/chat/completions')).status).toBe(200)
    expect(agent.requests).toHaveLength(1)
  })

  it('record_counterfactual reports the cost of the alternative', async () => {
    const provider = await openProvider()
    const at = { access_key: 'k', base_url: provider.url }
    const config = (record: boolean): PlanoConfigInput => ({
      model_providers: [
        { model: 'openai/dear', ...at, capabilities: { price: { input: 5, output: 15, cached_input: 0.5 } } },
        {
          model: 'openai/cheap',
          ...at,
          default: true,
          capabilities: { price: { input: 0.1, output: 1, cached_input: 0.01 } },
        },
      ],
      routing: { routing_budget: { max_switch_spend_pct: 1, record_counterfactual: record } },
    })
    for (const record of [true, false]) {
      const { plano, ask } = await openPlano({
        ...config(record),
        routing_preferences: [
          { name: 'code', description: 'writing and fixing programs in any language', models: ['openai/dear'] },
          { name: 'talk', description: 'small talk and greetings', models: ['openai/cheap'] },
        ],
        orchestration: {
          rules: [
            { name: 'talk', when: { matches: 'hello' }, models: ['openai/cheap'] },
            { name: 'code', when: {}, models: ['openai/dear'] },
          ],
        },
      })
      const decisions: Decision[] = []
      plano.on('decision', ({ decision }) => decisions.push(decision))
      const headers = { 'x-model-affinity': 's', 'x-plano-override-model': 'on' }
      await ask({ messages: [{ role: 'user', content: 'hello' }] }, headers)
      await ask({ messages: [{ role: 'user', content: 'fix my program' }] }, headers)
      expect(decisions[1]?.session?.reason).toBe('over_cap')
      const told = decisions[1]?.session?.counterfactual
      if (record) {
        expect(told?.model).toBe('openai/dear')
        expect(told?.usd).toBeGreaterThan(0)
      } else expect(told).toBeUndefined()
    }
  })
})
