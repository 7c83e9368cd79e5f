import { createRequire } from 'node:module'
import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { createPlano, defineFilter, type PlanoConfigInput, type PlanoOptions } from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider, type ScriptedProviderOptions } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { askChat, talk } from './ask-plano.ts'
import { drawTree, recordSpans } from './span-tree.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
  context.disable()
  propagation.disable()
})

async function startProvider(options: ScriptedProviderOptions): Promise<ScriptedProvider> {
  const provider = await createScriptedProvider(options)
  open.push(provider)
  return provider
}

async function start(config: PlanoConfigInput, options: PlanoOptions = {}) {
  const record = recordSpans()
  const plano = await createPlano(config, { ...options, telemetry: { tracerProvider: record.tracerProvider } })
  /** Ends everything, and checks that every started span has ended. */
  const tree = async () => {
    await plano.close()
    expect(record.started()).toBe(record.spans().length)
    return drawTree(record.spans())
  }
  return { plano, tree, ...record }
}

const modelOf = (provider: ScriptedProvider, model = 'openai/gpt-4o-mini') => ({
  model,
  base_url: provider.baseUrl,
  access_key: 'sk-test',
})
const hello = { model: 'gpt-4o-mini', messages: talk('Hello') }
const agents = (run: NonNullable<PlanoConfigInput['agents']>): PlanoConfigInput => ({
  agents: run,
  listeners: [
    {
      type: 'agent',
      name: 'travel',
      agents: [
        { id: 'weather', description: 'Weather and forecasts for any city', examples: ['will it rain in Oslo'] },
        { id: 'flights', description: 'Flights, airlines and tickets', examples: ['book a flight to Rome'] },
      ],
    },
  ],
})

describe('a trace', () => {
  it('of a model with a prompt cache has the tokens that it read and wrote', async () => {
    const usage = { inputTokens: 1000, outputTokens: 3, cachedInputTokens: 600, cacheWriteTokens: 300 }
    const provider = await startProvider({ script: [{ text: 'Hi.', usage }] })
    const { plano, tree, named } = await start({ model_providers: [modelOf(provider, 'anthropic/claude-sonnet-4-5')] })
    await askChat(plano, { ...hello, model: 'claude-sonnet-4-5' })
    await tree()
    expect(named('chat claude-sonnet-4-5')[0]?.attributes).toMatchObject({
      'gen_ai.usage.cache_read.input_tokens': 600,
      'gen_ai.usage.cache_write.input_tokens': 300,
      'llm.usage.cached_input_tokens': 600,
      'llm.usage.cache_creation_tokens': 300,
    })
  })

  it('of a complete answer of a model has the request, the decision and the attempt', async () => {
    const provider = await startProvider({
      script: [{ text: 'Hi.', usage: { inputTokens: 12, outputTokens: 3 } }],
    })
    const { plano, tree, named } = await start({ model_providers: [modelOf(provider)] })
    const wishes = { response_format: { type: 'json_object' }, n: 2 }
    const body = { ...hello, ...wishes, temperature: 0.5, max_tokens: 50 }
    await askChat(plano, body, { headers: { 'x-model-affinity': 's-1' } })
    expect(await tree()).toBe(
      ['server POST /v1/chat/completions', '  internal decide', '  client chat gpt-4o-mini'].join('\n'),
    )
    expect(named('chat gpt-4o-mini')[0]?.attributes).toMatchObject({
      'gen_ai.conversation.id': 's-1',
      'gen_ai.request.choice.count': 2,
      'gen_ai.output.type': 'json',
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.request.temperature': 0.5,
      'gen_ai.request.max_tokens': 50,
      'gen_ai.request.stream': false,
      'gen_ai.response.model': 'gpt-4o-mini',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.input_tokens': 12,
      'gen_ai.usage.output_tokens': 3,
      'llm.model': 'gpt-4o-mini',
      'llm.usage.total_tokens': 15,
      'plano.attempt.outcome': 'success',
      'server.address': '127.0.0.1',
    })
    expect(named('decide')[0]?.attributes).toMatchObject({
      'plano.decision.stage': 'explicit',
      'plano.decision.candidates': ['openai/gpt-4o-mini'],
      'route.selected_model': 'openai/gpt-4o-mini',
    })
    expect(named('POST /v1/chat/completions')[0]?.attributes).toMatchObject({
      'http.response.status_code': 200,
      'plano.session_id': 's-1',
      'gen_ai.conversation.id': 's-1',
      'signals.quality': 'neutral',
      'signals.turn_count': 1,
    })
  })

  it('of a stream lasts as long as the stream and has the time of its first chunk', async () => {
    const provider = await startProvider({ script: [{ text: 'One two.', chunks: ['One ', 'two.'] }] })
    const { plano, tree, named } = await start({ model_providers: [modelOf(provider)] })
    const response = await plano.fetch('http://plano/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ ...hello, stream: true, stream_options: { include_usage: true } }),
    })
    expect(named('chat gpt-4o-mini')).toHaveLength(0)
    await response.text()
    await tree()
    const attributes = named('chat gpt-4o-mini')[0]?.attributes ?? {}
    expect(attributes['gen_ai.response.time_to_first_chunk']).toBeGreaterThan(0)
    expect(attributes['gen_ai.usage.output_tokens']).toBeGreaterThan(0)
    expect(attributes['gen_ai.response.finish_reasons']).toEqual(['stop'])
    expect(attributes['gen_ai.request.stream']).toBe(true)
  })

  it('of a plan of two agents has each agent with its calls, and their model calls inside them', async () => {
    const provider = await startProvider({ script: [{ text: 'Inner.' }] })
    const run = async (turn: { fetch: typeof fetch }) => {
      const inner = await turn.fetch('http://plano/v1/chat/completions', {
        method: 'POST',
        body: JSON.stringify(hello),
      })
      await inner.text()
      return 'Sunny.'
    }
    const { plano, tree, named } = await start({
      ...agents([
        { id: 'weather', run },
        {
          id: 'flights',
          async *run() {
            yield 'A flight'
            yield ' at nine.'
          },
        },
      ]),
      model_providers: [modelOf(provider)],
      orchestration: { router: () => ['weather', 'flights'] },
    })
    await askChat(plano, { model: 'travel', messages: talk('Weather in Rome and a flight there'), stream: true })
    expect(await tree()).toBe(
      [
        'server POST /v1/chat/completions',
        '  internal decide',
        '  internal invoke_agent weather',
        '    internal call weather',
        '      internal plano POST /v1/chat/completions',
        '        internal decide',
        '        client chat gpt-4o-mini',
        '  internal invoke_agent flights',
        '    internal call flights',
      ].join('\n'),
    )
    expect(named('decide').map((span) => span.attributes['selection.agents'])).toContain('weather,flights')
    expect(named('invoke_agent flights')[0]?.attributes).toMatchObject({
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.agent.name': 'flights',
      agent_id: 'flights',
      'plano.step.index': 1,
    })
    expect(named('invoke_agent flights')[0]?.attributes).not.toHaveProperty('gen_ai.agent.id')
  })

  it('of a failover has every attempt, with its outcome and the next upstream', async () => {
    const ill = await startProvider({ script: [{ status: 503 }] })
    const well = await startProvider({ script: [{ text: 'Hi.' }] })
    const { plano, tree, named } = await start({
      model_providers: [modelOf(ill), modelOf(well, 'groq/llama-3.3-70b-versatile')],
      model_aliases: { smart: { target: 'openai/gpt-4o-mini', fallbacks: ['groq/llama-3.3-70b-versatile'] } },
      resilience: { retry: { max_attempts: 2, backoff: { initial: 1, max: 1 } } },
    })
    await askChat(plano, { ...hello, model: 'smart' })
    const drawn = await tree()
    expect(drawn.split('\n').slice(0, 3)).toEqual([
      'server POST /v1/chat/completions',
      '  internal decide',
      '  client chat gpt-4o-mini !',
    ])
    const failed = named('chat gpt-4o-mini')[0]
    expect(failed?.attributes).toMatchObject({ 'error.type': '503', 'http.response.status_code': 503 })
    expect(failed?.attributes['plano.attempt.next']).toBeTypeOf('string')
    const events = named('POST /v1/chat/completions')[0]?.events.filter((event) => event.name === 'plano.attempt')
    expect(events).toHaveLength(2)
  })

  it('of a request that a filter refuses has the filter and no call', async () => {
    const provider = await startProvider({ script: [] })
    const { plano, tree, named } = await start({
      ...agents([
        { id: 'weather', run: () => 'x' },
        { id: 'flights', run: () => 'x' },
      ]),
      model_providers: [modelOf(provider)],
      filters: [
        {
          id: 'guard',
          run: defineFilter({ input: () => ({ action: 'reject', status: 403, message: 'canary prompt refused' }) }),
        },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'travel',
          input_filters: ['guard'],
          agents: [{ id: 'weather', description: 'Weather' }],
        },
      ],
    })
    expect((await askChat(plano, { model: 'travel', messages: talk('Hello') })).status).toBe(403)
    expect(await tree()).toBe(['server POST /v1/chat/completions', '  internal filter guard'].join('\n'))
    expect(named('filter guard')[0]?.attributes).toMatchObject({ 'plano.filter.verdict': 'reject' })
    const request = named('POST /v1/chat/completions')[0]
    expect(request?.attributes).toMatchObject({ 'error.type': 'filter_rejected', 'http.response.status_code': 403 })
    expect(JSON.stringify(request?.events)).not.toContain('canary')
  })

  it('of a client that disconnected ends once, together with the call in progress', async () => {
    const provider = await startProvider({
      script: [{ text: 'One two three.', chunks: ['One ', 'two ', 'three.'], fault: 'stall 60s at frame 3' }],
    })
    const { plano, tree, named } = await start({ model_providers: [modelOf(provider)] })
    const leaving = new AbortController()
    const response = await plano.fetch('http://plano/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ ...hello, stream: true }),
      signal: leaving.signal,
    })
    const settled = new Promise((resolve) => plano.on('response', resolve))
    const reader = response.body?.getReader()
    await reader?.read()
    leaving.abort()
    await reader?.cancel().catch(() => undefined)
    await settled
    await tree()
    // The conversation contains a signal, so the span has the flag.
    const [request] = named('POST /v1/chat/completions \u{1f6a9}')
    expect(request?.attributes).toMatchObject({ 'plano.outcome': 'aborted', 'error.type': 'client_closed' })
    expect(named('chat gpt-4o-mini')).toHaveLength(1)
  })

  it('of a stream that breaks off marks the attempt and the request as failed', async () => {
    const provider = await startProvider({
      script: [
        { text: 'A long answer indeed.', chunks: ['A long ', 'answer ', 'indeed.'], fault: 'clean close at frame 3' },
      ],
    })
    const { plano, tree, named } = await start({ model_providers: [modelOf(provider)] })
    await askChat(plano, { ...hello, stream: true })
    expect(await tree()).toContain('client chat gpt-4o-mini !')
    expect(named('POST /v1/chat/completions')[0]?.attributes).toMatchObject({ 'error.type': 'upstream_broken' })
    expect(named('chat gpt-4o-mini')[0]?.attributes).toMatchObject({ 'plano.attempt.outcome': 'stream_error' })
  })

  it('of a request in progress ends although the configuration was replaced meanwhile', async () => {
    const provider = await startProvider({ script: [{ text: 'One two.', chunks: ['One ', 'two.'] }] })
    const config: PlanoConfigInput = { model_providers: [modelOf(provider)] }
    const { plano, tree } = await start(config)
    const response = await plano.fetch('http://plano/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ ...hello, stream: true }),
    })
    await plano.reload(config)
    await response.text()
    expect(await tree()).toContain('client chat gpt-4o-mini')
  })
})

describe('trace context', () => {
  const remote = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

  it('is read from headers and sent to upstreams, with baggage to agents only', async () => {
    const provider = await startProvider({ script: [{ text: 'Hi.' }, { text: 'Hi.' }] })
    const { plano, tree, spans } = await start({
      model_providers: [modelOf(provider)],
      agents: [{ id: 'weather', url: provider.baseUrl.replace(/\/v1$/, '') }],
      listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'weather', description: 'Weather' }] }],
    })
    const headers = { traceparent: remote, tracestate: 'vendor=1', baggage: 'user=anna' }
    await askChat(plano, hello, { headers })
    await askChat(plano, { model: 'travel', messages: talk('Hello') }, { headers })
    await tree()
    const ids = new Set(spans().map((span) => span.spanContext().traceId))
    expect([...ids]).toEqual(['0af7651916cd43dd8448eb211c80319c'])
    const [toModel, toAgent] = provider.requests.map((request) => request.headers)
    const attempt = spans().find((span) => span.name === 'chat gpt-4o-mini')
    expect(toModel?.['traceparent']).toBe(`00-0af7651916cd43dd8448eb211c80319c-${attempt?.spanContext().spanId}-01`)
    expect(toModel?.['baggage']).toBeUndefined()
    expect(toAgent).toMatchObject({ baggage: 'user=anna', tracestate: 'vendor=1' })
  })

  it('is forwarded unchanged when nothing is traced', async () => {
    const provider = await startProvider({ script: [{ text: 'Hi.' }, { text: 'Hi.' }] })
    const plano = await createPlano({ model_providers: [modelOf(provider)] })
    await askChat(plano, hello, { headers: { traceparent: remote } })
    await askChat(plano, hello, { headers: { traceparent: 'garbage' } })
    await plano.close()
    expect(provider.requests.map((request) => request.headers['traceparent'])).toEqual([remote, undefined])
  })

  it('uses an SDK that is registered after the engine was created, with another copy of the API', async () => {
    const provider = await startProvider({ script: [{ text: 'Hi.' }] })
    const plano = await createPlano({ model_providers: [modelOf(provider)] })
    const { trace: other }: typeof import('@opentelemetry/api') = createRequire(import.meta.url)('@opentelemetry/api')
    expect(other).not.toBe(trace)
    const { tracerProvider, named } = recordSpans()
    other.setGlobalTracerProvider(tracerProvider)
    try {
      await askChat(plano, hello)
      await plano.close()
    } finally {
      other.disable()
    }
    expect(named('POST /v1/chat/completions')).toHaveLength(1)
  })

  it('has the active span of the application as parent', async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
    const provider = await startProvider({ script: [{ text: 'Hi.' }] })
    const { plano, tree, tracerProvider } = await start({ model_providers: [modelOf(provider)] })
    const outer = tracerProvider.getTracer('app').startSpan('app request')
    await context.with(trace.setSpan(context.active(), outer), () => askChat(plano, hello))
    outer.end()
    expect(await tree()).toBe(
      [
        'internal app request',
        '  internal plano POST /v1/chat/completions',
        '    internal decide',
        '    client chat gpt-4o-mini',
      ].join('\n'),
    )
  })

  it('is active inside agents, for their own instrumentation', async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
    const record = recordSpans()
    const tracer = record.tracerProvider.getTracer('agent')
    const plano = await createPlano(
      {
        agents: [
          {
            id: 'weather',
            async *run() {
              yield 'Sun'
              tracer.startSpan('execute_tool forecast').end()
              yield 'ny.'
            },
          },
        ],
        listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'weather', description: 'Weather' }] }],
      },
      { telemetry: { tracerProvider: record.tracerProvider } },
    )
    await askChat(plano, { model: 'travel', messages: talk('Hello'), stream: true })
    await plano.close()
    const call = record.named('call weather')[0]?.spanContext().spanId
    expect(record.named('execute_tool forecast')[0]?.parentSpanContext?.spanId).toBe(call)
  })

  it('is recorded for the configured share of requests only, and for every request of a traced caller', async () => {
    const provider = await startProvider({ script: Array.from({ length: 3 }, () => ({ text: 'Hi.' })) })
    const draws = [0.7, 0.2]
    const { plano, tree, named } = await start(
      { model_providers: [modelOf(provider)], tracing: { random_sampling: 50 } },
      { random: () => draws.shift() ?? 0 },
    )
    await askChat(plano, hello)
    expect(provider.requests[0]?.headers['traceparent']).toMatch(/-00$/)
    await askChat(plano, hello, { headers: { traceparent: remote } })
    await tree()
    expect(named('POST /v1/chat/completions')).toHaveLength(1)
  })
})

describe('span attributes', () => {
  it('are taken from headers by prefix and from the configuration, never from credentials', async () => {
    const provider = await startProvider({ script: [{ text: 'Hi.' }] })
    const { plano, tree, named, spans } = await start({
      model_providers: [modelOf(provider)],
      tracing: { span_attributes: { header_prefixes: ['x-', 'auth'], static: { 'deployment.name': 'blue' } } },
    })
    await askChat(plano, hello, {
      headers: {
        'x-acme-tenant-id': 'north',
        'x-api-key': 'canary-1',
        'x-auth-token': 'canary-2',
        authorization: 'Bearer canary-3',
        'x-note': 'Bearer canary-4',
      },
    })
    await tree()
    expect(named('POST /v1/chat/completions')[0]?.attributes).toMatchObject({
      'acme.tenant.id': 'north',
      'deployment.name': 'blue',
    })
    expect(JSON.stringify(spans().map((span) => span.attributes))).not.toContain('canary')
  })

  it('contain prompts and answers only when enabled, and then redacted', async () => {
    const provider = await startProvider({ script: [{ text: 'Answer 4111111111111111.' }, { text: 'Answer.' }] })
    const { plano, tree, named } = await start(
      { model_providers: [modelOf(provider)], tracing: { capture_content: true } },
      { redactContent: (text) => text.replaceAll(/\d{8,}/g, '[number]') },
    )
    await askChat(plano, { ...hello, messages: talk('Card 4111111111111111') })
    await tree()
    const attributes = named('chat gpt-4o-mini')[0]?.attributes
    expect(JSON.parse(String(attributes?.['gen_ai.input.messages']))).toEqual([
      { role: 'user', parts: [{ type: 'text', content: 'Card [number]' }] },
    ])
    expect(JSON.parse(String(attributes?.['gen_ai.output.messages']))).toEqual([
      { role: 'assistant', parts: [{ type: 'text', content: 'Answer [number].' }] },
    ])
  })

  it('contain instructions outside of the conversation, and the scheme', async () => {
    const provider = await startProvider({ script: [{ text: 'Fine.' }, { text: 'Fine.' }] })
    const { plano, tree, named } = await start({
      model_providers: [modelOf(provider)],
      tracing: { capture_content: true },
    })
    const system = 'Speak like a pirate.'
    const body = { ...hello, max_tokens: 20, system }
    await askChat(plano, body, { path: '/v1/messages', headers: { 'x-forwarded-proto': 'https, http' } })
    await askChat(plano, { ...hello, messages: [{ role: 'system', content: system }, ...talk('Hello')] })
    await tree()
    const [apart, within] = named('chat gpt-4o-mini').map(({ attributes }) => attributes)
    expect(apart?.['gen_ai.system_instructions']).toBe(JSON.stringify([{ type: 'text', content: system }]))
    expect(apart?.['gen_ai.input.messages']).not.toContain('pirate')
    expect(within?.['gen_ai.system_instructions']).toBeUndefined()
    expect(within?.['gen_ai.input.messages']).toContain('pirate')
    expect(named('POST /v1/messages')[0]?.attributes['url.scheme']).toBe('https')
    expect(named('POST /v1/chat/completions')[0]?.attributes['url.scheme']).toBe('http')
  })

  it('flag a conversation to review, as Plano does', async () => {
    const provider = await startProvider({ script: [{ text: 'Hi.' }] })
    const { plano, tree, spans } = await start({ model_providers: [modelOf(provider)] })
    await askChat(plano, { ...hello, messages: talk('This is useless, let me speak to a human') })
    await tree()
    const request = spans().find((span) => span.name.startsWith('POST'))
    expect(request?.name).toBe('POST /v1/chat/completions \u{1f6a9}')
    expect(request?.events.map((event) => event.name)).toContain('signal.interaction.disengagement.escalation')
    expect(request?.attributes['signals.interaction.disengagement.count']).toBeGreaterThan(0)
  })
})
