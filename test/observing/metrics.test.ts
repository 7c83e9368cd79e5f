import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { type AgentFunction, createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { askChat, talk } from './ask-plano.ts'
import { readExposition } from './read-exposition.ts'

let provider: ScriptedProvider | undefined
afterEach(() => provider?.close())

const models = (): PlanoConfigInput => ({
  model_providers: [{ model: 'openai/*', base_url: provider?.baseUrl ?? '', access_key: 'sk-test' }],
})
const ask = (model: string, stream = false) => ({ model, stream, messages: talk('This is useless') })

function recordMetrics() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const meterProvider = new MeterProvider({ readers: [reader] })
  return {
    meterProvider,
    /** Maps names to the attributes and values of their points. */
    async collect() {
      await meterProvider.forceFlush()
      const all =
        exporter
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? []
      return new Map(all.map((metric) => [metric.descriptor.name, metric.dataPoints]))
    },
  }
}

describe('metrics of tenants', () => {
  it('count requests, tokens and cost of each, agents’ own model calls once, up to maxNames tenants', async () => {
    provider = await createScriptedProvider({
      script: () => ({ text: 'x', usage: { inputTokens: 10, outputTokens: 4 } }),
    })
    const helper: AgentFunction = async (turn) => {
      const body = JSON.stringify({ model: 'openai/gpt-4o-mini', messages: turn.messages })
      return turn.fetch('/v1/chat/completions', { method: 'POST', body })
    }
    const config: PlanoConfigInput = {
      ...models(),
      agents: [{ id: 'helper', run: helper }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'helper', description: 'Helps' }] }],
      limits: [{ name: 'one', per: 'tenant', requests: 2, window: '1d' }],
    }
    const plano = await createPlano(config, { telemetry: { prometheus: true, tenants: true, maxNames: 2 } })
    const asks = (tenant: string | undefined, model: string) =>
      plano.fetch('/v1/chat/completions', { method: 'POST', body: JSON.stringify(ask(model)), context: { tenant } })
    for (const tenant of ['acme', 'acme', 'acme', 'beta', 'gamma', undefined])
      await (await asks(tenant, 'openai/gpt-4o-mini')).text()
    await (await asks('beta', 'desk')).text()
    const found = readExposition(await (await plano.fetch('/metrics')).text())
    await plano.close()
    const of = (name: string) =>
      (found.get(name)?.samples ?? []).map(({ labels: { tenant, type, status_class }, value }) => {
        const label = type ?? status_class
        return label === undefined ? [tenant, value] : [tenant, label, value]
      })
    expect(of('plano_tenant_requests_total')).toEqual([
      ['acme', '2xx', 2],
      ['acme', '4xx', 1],
      ['beta', '2xx', 2],
      ['other', '2xx', 1],
    ])
    expect(of('plano_tenant_tokens_total')).toEqual([
      ['acme', 'input', 20],
      ['acme', 'output', 8],
      ['beta', 'input', 20],
      ['beta', 'output', 8],
      ['other', 'input', 10],
      ['other', 'output', 4],
    ])
    const price = (10 * 0.15 + 4 * 0.6) / 1e6
    for (const [index, times] of [2, 2, 1].entries())
      expect(Number(of('plano_tenant_cost_usd_total')[index]?.[1])).toBeCloseTo(times * price, 12)
  })
})

describe('metrics', () => {
  it('count tokens, calls, decisions, signals and cost through the API', async () => {
    provider = await createScriptedProvider({
      script: [
        { text: 'One two.', chunks: ['One ', 'two.'], usage: { inputTokens: 10, outputTokens: 4 } },
        { status: 400, error: 'no' },
      ],
    })
    const record = recordMetrics()
    const plano = await createPlano(models(), { telemetry: { meterProvider: record.meterProvider } })
    await askChat(plano, { ...ask('openai/gpt-4o-mini', true), stream_options: { include_usage: true } })
    await askChat(plano, ask('openai/gpt-4o-mini'))
    expect((await record.collect()).get('plano.upstream.active')).toHaveLength(1)
    await plano.close()
    const found = await record.collect()
    const model = {
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.operation.name': 'chat',
    }
    for (const [kind, tokens] of [
      ['input', 10],
      ['output', 4],
    ]) {
      const [counted] = found.get(`gen_ai.client.inference.usage.${kind}_tokens`) ?? []
      expect(counted).toMatchObject({ value: tokens, attributes: { ...model, 'gen_ai.token.modality': 'unknown' } })
      const [spread] = found.get(`gen_ai.client.inference.operation.${kind}_tokens`) ?? []
      expect(spread).toMatchObject({ value: { count: 1, sum: tokens }, attributes: model })
    }
    const durations = found.get('gen_ai.client.inference.duration')
    expect(durations?.map((point) => point.attributes['error.type'])).toEqual([undefined, '400'])
    expect(found.get('gen_ai.client.inference.time_to_first_chunk')).toHaveLength(1)
    expect([...found.keys()].filter((name) => /client\.(operation|token)/.test(name))).toEqual([])
    expect(found.get('plano.attempts')?.map((point) => point.attributes['outcome'])).toEqual(['success', 'bad_request'])
    expect(found.get('plano.requests.active')?.map((point) => point.value)).toEqual([0])
    expect(found.get('plano.streams.active')?.map((point) => point.value)).toEqual([0])
    expect(found.get('plano.cost')?.[0]?.value).toBeCloseTo((10 * 0.15 + 4 * 0.6) / 1e6, 10)
    expect(found.get('plano.signals')?.length).toBeGreaterThan(0)
    for (const name of ['plano.decisions', 'plano.decision.confidence', 'plano.conversation.score'])
      expect(found.get(name), name).toBeDefined()
    await record.meterProvider.shutdown()
  })

  it('have the names of v1.41 if configured', async () => {
    provider = await createScriptedProvider({
      script: [{ text: 'One two.', usage: { inputTokens: 10, outputTokens: 4 } }],
    })
    const record = recordMetrics()
    const telemetry = { meterProvider: record.meterProvider, conventions: 'v1.41' } as const
    const plano = await createPlano(models(), { telemetry })
    await askChat(plano, ask('openai/gpt-4o-mini'))
    await plano.close()
    const found = await record.collect()
    const tokens = found.get('gen_ai.client.token.usage')
    expect(
      tokens?.map((point) => [point.attributes['gen_ai.token.type'], (point.value as { sum: number }).sum]),
    ).toEqual([
      ['input', 10],
      ['output', 4],
    ])
    expect(found.get('gen_ai.client.operation.duration')).toHaveLength(1)
    expect([...found.keys()].filter((name) => name.includes('inference'))).toEqual([])
    await record.meterProvider.shutdown()
  })

  it('measure the duration and failures of workflows, agents and tools', async () => {
    const traces = new TracerProvider({
      spanProcessors: [new SimpleSpanProcessor({ exporter: new InMemorySpanExporter() })],
    })
    const record = recordMetrics()
    const call = { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{}' } }
    const asks = { role: 'assistant', content: null, tool_calls: [call] }
    const answers: AgentFunction = ({ messages }) => {
      if (messages.at(-1)?.role === 'user')
        return { object: 'chat.completion', choices: [{ index: 0, message: asks, finish_reason: 'tool_calls' }] }
      throw new Error('no')
    }
    const plano = await createPlano(
      {
        agents: [{ id: 'weather', run: answers }],
        listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'weather', description: 'Weather' }] }],
      },
      { telemetry: { meterProvider: record.meterProvider, tracerProvider: traces } },
    )
    const asked = talk('Rain?')
    const read = new Promise((resolve) => plano.on('conversation', resolve))
    await askChat(plano, { model: 'desk', messages: asked })
    await read
    const result = { role: 'tool', tool_call_id: 'call_1', content: 'Error: timed out' }
    await askChat(plano, { model: 'desk', messages: [...asked, asks, result] })
    await plano.close()
    const found = await record.collect()
    const attributes = (name: string) => found.get(name)?.map((point) => point.attributes)
    const operation = (name: string) => ({ 'gen_ai.operation.name': name })
    expect(attributes('gen_ai.invoke_agent.duration')).toEqual([
      { ...operation('invoke_agent'), 'gen_ai.agent.name': 'weather' },
      { ...operation('invoke_workflow'), 'gen_ai.agent.name': 'desk' },
      { ...operation('invoke_agent'), 'gen_ai.agent.name': 'weather', 'error.type': 'agent_failed' },
      { ...operation('invoke_workflow'), 'gen_ai.agent.name': 'desk', 'error.type': 'agent_failed' },
    ])
    expect(found.has('gen_ai.workflow.duration')).toBe(false)
    expect(attributes('gen_ai.execute_tool.duration')).toEqual([
      { 'gen_ai.tool.name': 'get_weather', 'gen_ai.tool.type': 'function', 'error.type': 'timeout' },
    ])
    await record.meterProvider.shutdown()
  })

  it('use one label for names beyond the limit', async () => {
    provider = await createScriptedProvider({ script: Array.from({ length: 4 }, () => ({ text: 'Hi.' })) })
    const plano = await createPlano(models(), { telemetry: { prometheus: true, maxNames: 2 } })
    for (const model of ['a', 'b', 'c', 'd']) await askChat(plano, ask(`openai/${model}`))
    const text = await (await plano.fetch('http://plano/metrics')).text()
    const attempts = text.split('\n').filter((line) => line.startsWith('plano_attempts_total'))
    expect(attempts.map((line) => /upstream="([^"]*)"/.exec(line)?.[1])).toEqual(['openai/a', 'openai/b', 'other'])
    expect(attempts.at(-1)).toMatch(/ 2$/)
    await plano.close()
  })

  it('tell the versions of an agent apart, and give the state of every circuit breaker', async () => {
    const fail = () => {
      throw new Error('no')
    }
    const variants = [
      { id: 'stable', weight: 50, run: () => 'Hi.' },
      { id: 'canary', weight: 50, run: fail },
    ]
    const config: PlanoConfigInput = {
      agents: [{ id: 'weather', variants }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'weather', description: 'Weather' }] }],
      resilience: {
        retry: { max_attempts: 1 },
        circuit_breaker: { failure_rate: 0.5, min_requests: 2, open_for: '1h' },
      },
    }
    const record = recordMetrics()
    const telemetry = { prometheus: true, meterProvider: record.meterProvider }
    const plano = await createPlano(config, { telemetry })
    const opened = new Promise((resolve) => plano.on('breaker', resolve))
    for (let turn = 0; turn < 40 && plano.health().every(({ breaker }) => breaker !== 'open'); turn += 1)
      await askChat(
        plano,
        { model: 'desk', messages: talk('Rain?') },
        { headers: { 'x-model-affinity': `user-${turn}` } },
      )
    expect(await opened).toMatchObject({ upstream: 'weather', variant: 'canary', to: 'open' })
    const families = readExposition(await (await plano.fetch('http://plano/metrics')).text())
    const states = families.get('plano_breaker_state')?.samples.map(({ labels, value }) => [labels['variant'], value])
    expect(Object.fromEntries(states ?? [])).toEqual({ stable: 0, canary: 2 })
    const attempts = families.get('plano_attempts_total')?.samples ?? []
    expect(new Set(attempts.map(({ labels }) => `${labels['variant']} ${labels['outcome']}`))).toEqual(
      new Set(['stable success', 'canary server_error']),
    )
    expect((await record.collect()).get('plano.breaker.state')).toHaveLength(2)
    await plano.close()
    await record.meterProvider.shutdown()
  })

  it("are served in Prometheus' text format if enabled; otherwise the path does not exist", async () => {
    provider = await createScriptedProvider({ script: [{ text: 'Hi.' }] })
    const plano = await createPlano(models(), { telemetry: { prometheus: true } })
    await askChat(plano, ask('openai/gpt-4o-mini'))
    const response = await plano.fetch('http://plano/metrics')
    expect(response.headers.get('content-type')).toContain('version=0.0.4')
    const families = readExposition(await response.text())
    expect(families.get('plano_requests_total')).toMatchObject({ type: 'counter', samples: [{ value: 1 }] })
    expect(families.get('plano_request_duration_seconds')?.type).toBe('histogram')
    await plano.close()
    const other = await createPlano(models())
    expect(other.handles('/metrics')).toBe(false)
    expect((await other.fetch('http://plano/metrics')).status).toBe(404)
    await other.close()
  })
})
