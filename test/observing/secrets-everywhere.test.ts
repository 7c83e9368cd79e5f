import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { createPlano, defineFilter, type Plano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { serveInspector } from '@planojs/inspector'
import { createScriptedAgent, createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { expect, it, onTestFinished, vi } from 'vitest'
import { recordSpans } from './span-tree.ts'

const CANARY = 'canary'
const secret = (name: string) => `${CANARY}-${name}-7f3a9c`
const HEADERS = {
  'content-type': 'application/json',
  authorization: `Bearer ${secret('client')}`,
  cookie: `sid=${secret('cookie')}`,
  'proxy-authorization': secret('proxy'),
  'x-api-key': secret('client-key'),
  'x-goog-api-key': secret('goog-key'),
  baggage: `user=${secret('baggage')}`,
  'x-trace-note': secret('note').replace(CANARY, `Bearer ${CANARY}`),
}
const call = { id: 'call_1', name: 'look_up', arguments: `{"q":"${secret('tool-arguments')}"}` }
const tools = [{ type: 'function', function: { name: 'look_up', description: secret('tool-description') } }]

/** The answers of one provider, in rotation: complete, with tools, and with every kind of failure. */
const script: ScriptedReply[] = [
  { text: secret('answer'), chunks: [secret('chunk-1'), secret('chunk-2')] },
  { toolCalls: [call] },
  { status: 500, error: secret('upstream-error') },
  { text: secret('other') },
  { status: 429, error: secret('limit'), headers: { 'retry-after': '0', 'set-cookie': secret('set-cookie') } },
  { text: secret('broken'), chunks: [secret('b1'), secret('b2'), secret('b3')], fault: 'close at frame 3' },
  { status: 401, error: secret('refusal') },
  { text: secret('garbled'), chunks: [secret('g1'), secret('g2')], fault: 'malformed json at 2' },
]

const talk = (name: string) => [
  { role: 'system', content: secret(`system-${name}`) },
  { role: 'user', content: `${secret(`prompt-${name}`)} this is useless, let me speak to a human` },
  {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'look_up', arguments: call.arguments } }],
  },
  { role: 'tool', tool_call_id: 'call_1', content: `Error: ${secret('tool-result')} not found` },
  { role: 'user', content: `No, that is wrong: ${secret(`prompt-${name}`)}` },
]

const anthropicTalk = (name: string) => [
  { role: 'user', content: secret(`prompt-${name}`) },
  {
    role: 'assistant',
    content: [{ type: 'tool_use', id: 't1', name: 'look_up', input: { q: secret('tool-arguments') } }],
  },
  {
    role: 'user',
    content: [{ type: 'tool_result', tool_use_id: 't1', content: secret('tool-result'), is_error: true }],
  },
]

async function start() {
  const provider = await createScriptedProvider({
    strict: false,
    script: (request) => script[request.index % script.length],
  })
  const failing = await createScriptedProvider({
    strict: false,
    script: () => ({ status: 503, error: secret('filter-body') }),
  })
  const shadow = await createScriptedAgent({ reply: secret('shadow-answer') })
  const record = recordSpans()
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const meterProvider = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 })],
  })
  const lines: unknown[] = []
  const events: PlanoEvent[] = []
  const write = (...line: unknown[]) => void lines.push(line)
  const printed: unknown[] = []
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...line) => void printed.push(line))
  const plano = await createPlano(
    configOf({ provider: provider.baseUrl, filter: failing.baseUrl, shadow: shadow.url }),
    {
      logger: { info: write, warn: write, error: write },
      telemetry: { tracerProvider: record.tracerProvider, meterProvider, prometheus: true },
    },
  )
  plano.onEvent((event) => events.push(event))
  const inspector = await serveInspector(plano)
  onTestFinished(async () => {
    vi.restoreAllMocks()
    await inspector.close()
    await plano.close()
    await meterProvider.shutdown()
    await Promise.all([provider.close(), failing.close(), shadow.close()])
  })
  return { plano, inspector, record, metrics, meterProvider, lines, events, printed }
}

function configOf(urls: { provider: string; filter: string; shadow: string }): PlanoConfigInput {
  const access = {
    base_url: urls.provider.replace('http://', `http://user:${secret('password')}@`),
    access_key: secret('key'),
    headers: { 'x-house': secret('house') },
  }
  const hide = defineFilter({
    input: ({ messages }) => ({
      action: 'rewrite',
      messages: [...messages, { role: 'user', content: secret('rewritten') }],
    }),
    output: ({ text }) => ({ action: 'rewrite', text: `${text} ${secret('rewritten-answer')}` }),
  })
  const agentsOf = (...ids: string[]) => ids.map((id) => ({ id, description: `Answers about ${id}` }))
  return {
    model_providers: [
      { model: 'openai/gpt-4o-mini', ...access, passthrough: true },
      { model: 'openai/gpt-4o', ...access },
      { model: 'openai/text-embedding-3-small', ...access },
      { model: 'anthropic/claude-sonnet-4-5', ...access, base_url: access.base_url.replace(/\/v1$/, '') },
    ],
    model_aliases: { smart: { target: 'openai/gpt-4o', fallbacks: ['openai/gpt-4o-mini'] } },
    agents: [
      {
        id: 'throws',
        run: () =>
          Promise.reject(Object.assign(new Error(secret('thrown')), { name: secret('name'), code: secret('code') })),
      },
      { id: 'speaks', run: () => secret('agent-answer') },
      {
        id: 'asks',
        run: async (turn) => {
          const init = { method: 'POST', body: JSON.stringify({ model: 'gpt-4o-mini', messages: talk('inner') }) }
          return (await turn.fetch('http://plano/v1/chat/completions', init)).text()
        },
      },
      { id: 'remote', url: urls.shadow, headers: { authorization: `Bearer ${secret('agent-key')}` } },
      {
        id: 'varied',
        variants: [
          { id: 'real', run: () => secret('real-answer') },
          { id: 'next', url: urls.shadow, shadow: true },
        ],
      },
    ],
    filters: [
      { id: 'hide', run: hide },
      { id: 'throwing', run: () => Promise.reject(new Error(secret('filter-thrown'))), fail: 'open' },
      {
        id: 'refusing',
        run: defineFilter({ input: () => ({ action: 'reject', status: 451, message: secret('refused') }) }),
      },
      { id: 'remote_guard', type: 'http', url: `${urls.filter}/judge`, fail: 'open' },
    ],
    listeners: [
      {
        type: 'agent',
        name: 'sequence',
        input_filters: ['hide', 'throwing', 'remote_guard'],
        output_filters: ['hide'],
        agents: agentsOf('speaks', 'asks', 'remote'),
      },
      { type: 'agent', name: 'failing', agents: agentsOf('throws') },
      { type: 'agent', name: 'refused', input_filters: ['refusing'], agents: agentsOf('speaks') },
      { type: 'agent', name: 'shadowed', agents: agentsOf('varied') },
    ],
    orchestration: { router: ({ targets }) => targets.map(({ id }) => id), on_agent_error: 'skip' },
    resilience: { retry: { max_attempts: 2, backoff: { initial: 1, max: 1 } }, hedge: { after: 50 } },
    response_cache: { enabled: true },
    tracing: { span_attributes: { header_prefixes: ['x-', 'auth', 'cookie', 'proxy'] } },
  }
}

/** Every kind of request, with a canary in every place that may hold a secret. */
async function askEverything(plano: Plano): Promise<number> {
  let asked = 0
  const ask = async (path: string, body: unknown, init: RequestInit = {}) => {
    asked += 1
    const response = await plano.fetch(`http://plano${path}`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify(body),
      ...init,
    })
    await response.text().catch(() => undefined)
  }
  for (let round = 0; round < script.length; round += 1) {
    const stream = round % 2 === 1
    await ask('/v1/chat/completions', { model: 'smart', stream, tools, messages: talk(`chat-${round}`) })
    await ask('/v1/messages', {
      model: 'claude-sonnet-4-5',
      max_tokens: 9,
      stream,
      system: secret('system'),
      messages: anthropicTalk(`messages-${round}`),
    })
    await ask('/v1/responses', {
      model: 'gpt-4o-mini',
      stream,
      instructions: secret('instructions'),
      input: secret(`input-${round}`),
    })
  }
  for (const model of ['sequence', 'failing', 'refused', 'shadowed'])
    for (const stream of [false, true]) await ask('/v1/chat/completions', { model, stream, messages: talk(model) })
  const same = { model: 'gpt-4o-mini', temperature: 0, messages: [{ role: 'user', content: secret('same') }] }
  for (let count = 0; count < 3; count += 1) await ask('/v1/chat/completions', same)
  await ask('/v1/embeddings', { model: 'text-embedding-3-small', input: secret('embedded') })
  await ask('/v1/messages/count_tokens', {
    model: 'claude-sonnet-4-5',
    messages: [{ role: 'user', content: secret('counted') }],
  })
  await ask(`/v1/moderations?key=${secret('query')}`, { model: 'gpt-4o-mini', input: secret('passed-through') })
  await ask(`/v1/chat/completions?key=${secret('query')}`, { model: 'gpt-4o-mini', messages: talk('query') })
  await ask('/v1/chat/completions', { model: 'gpt-4o-mini', messages: secret('no-list') })
  await ask('/v1/chat/completions', {}, { body: `{"${secret('broken-json')}` })
  await ask('/routing/v1/chat/completions', { model: 'gpt-4o-mini', messages: talk('routing') })
  await plano.fetch(`http://plano/v1/responses/${'resp_unknown'}`, { headers: HEADERS })
  const leaving = new AbortController()
  const aborted = plano.fetch('http://plano/v1/chat/completions', {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ model: 'gpt-4o-mini', stream: true, messages: talk('abort') }),
    signal: leaving.signal,
  })
  leaving.abort()
  await aborted.catch(() => undefined)
  await plano.decide({ messages: [{ role: 'user', content: secret('decided') }], listener: 'sequence' })
  return asked
}

it('no kind of request leaves a secret or message text in telemetry', { timeout: 60_000 }, async () => {
  const { plano, inspector, record, metrics, meterProvider, lines, events, printed } = await start()
  const asked = await askEverything(plano)
  const shown: string[] = []
  for (const path of ['requests', 'config', 'health', 'variants', 'export'])
    shown.push(await (await fetch(`${inspector.url}api/${path}`)).text())
  const { items } = JSON.parse(shown[0] ?? '') as { items: { id: string }[] }
  for (const { id } of items) shown.push(await (await fetch(`${inspector.url}api/requests/${id}`)).text())
  const figures = await (await plano.fetch('http://plano/metrics')).text()
  await plano.close()
  await meterProvider.forceFlush()
  const spans = record.spans().map((span) => ({
    name: span.name,
    attributes: span.attributes,
    events: span.events,
    links: span.links.map((link) => link.attributes),
    status: span.status,
  }))
  expect(record.started()).toBe(spans.length)
  expect(asked).toBeGreaterThan(35)
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set([
      'request',
      'decision',
      'filter',
      'step',
      'attempt',
      'skip',
      'response',
      'signal',
      'conversation',
      'variant',
      ...seldom(events),
    ]),
  )
  expect(spans.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['execute_tool look_up', 'filter hide', 'invoke_agent speaks']),
  )
  const kinds = { spans, metrics: metrics.getMetrics(), figures, lines, events, shown, printed }
  for (const [kind, value] of Object.entries(kinds)) {
    const text = JSON.stringify(value) ?? ''
    expect(text.slice(Math.max(0, text.indexOf(CANARY) - 300), text.indexOf(CANARY) + 60), kind).not.toContain(CANARY)
  }
})

/** Events that depend on the state of the machine, not on the requests. */
const seldom = (events: readonly PlanoEvent[]): string[] =>
  events.map(({ type }) => type).filter((type) => type === 'warning' || type === 'breaker' || type === 'continuation')
