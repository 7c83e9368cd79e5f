import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { createPlano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { expect, it } from 'vitest'
import { askChat } from './ask-plano.ts'
import { recordSpans } from './span-tree.ts'

const CANARY = 'canary'
const secret = (name: string) => `${CANARY}-${name}-7f3a9c`

it('no key, prompt, answer or foreign error text is in any span, metric, event, log line or error by default', async () => {
  const provider = await createScriptedProvider({
    script: [
      { text: secret('answer') },
      { text: secret('stream'), chunks: [secret('stream')] },
      { status: 500, error: secret('upstream-error') },
      { text: secret('broken'), chunks: [secret('broken-1'), secret('broken-2')], fault: 'clean close at frame 3' },
      { status: 401, error: secret('refusal') },
    ],
  })
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const meterProvider = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })],
  })
  const record = recordSpans()
  const lines: unknown[] = []
  const events: PlanoEvent[] = []
  const errors: string[] = []
  const write = (...line: unknown[]) => void lines.push(line)
  const config: PlanoConfigInput = {
    model_providers: [
      {
        model: 'openai/gpt-4o-mini',
        base_url: provider.baseUrl.replace('http://', `http://user:${secret('password')}@`),
        access_key: secret('key'),
        headers: { 'x-house': secret('house') },
      },
    ],
    agents: [
      {
        id: 'weather',
        run: () => {
          throw new Error(secret('thrown'))
        },
      },
    ],
    listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'weather', description: 'Weather' }] }],
    resilience: { retry: { max_attempts: 1 } },
    tracing: { span_attributes: { header_prefixes: ['x-', 'auth', 'cookie'] } },
  }
  const plano = await createPlano(config, {
    logger: { info: write, warn: write, error: write },
    telemetry: { tracerProvider: record.tracerProvider, meterProvider, prometheus: true },
  })
  plano.onEvent((event) => events.push(event))
  const headers = {
    authorization: `Bearer ${secret('client')}`,
    cookie: `sid=${secret('cookie')}`,
    'x-api-key': secret('client-key'),
  }
  const messages = [
    { role: 'system', content: secret('system') },
    { role: 'user', content: `This is useless, let me speak to a human ${secret('prompt')}` },
  ]
  const body = { model: 'gpt-4o-mini', messages, tools: [{ type: 'function', function: { name: 'look_up' } }] }
  for (const stream of [false, true, false, true, false]) {
    const { status, text } = await askChat(plano, { ...body, stream }, { headers })
    if (status >= 400) errors.push(text.replaceAll(secret('upstream-error'), '').replaceAll(secret('refusal'), ''))
  }
  errors.push((await askChat(plano, { model: 'travel', messages }, { headers })).text)
  const figures = await (await plano.fetch('http://plano/metrics')).text()
  await plano.close()
  await meterProvider.forceFlush()
  const spans = record.spans().map(({ name, attributes, events: told, status }) => ({ name, attributes, told, status }))
  expect(spans.length).toBeGreaterThan(10)
  expect(events.length).toBeGreaterThan(20)
  expect(lines.length).toBeGreaterThan(5)
  const kinds = { spans, events, lines, figures, metrics: exporter.getMetrics(), errors }
  for (const [kind, value] of Object.entries(kinds)) expect(JSON.stringify(value) ?? '', kind).not.toContain(CANARY)
  await meterProvider.shutdown()
  await provider.close()
})
