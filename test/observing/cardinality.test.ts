import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { createPlano } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { expect, it, onTestFinished } from 'vitest'
import { askChat, talk } from './ask-plano.ts'

/** Names invented by a client, at a provider that accepts any. */
const NAMES = Number(process.env['PLANO_TEST_NAMES'] ?? 1_000)

it('invented models, tenants, sessions and paths do not create more series than allowed', {
  timeout: 120_000,
}, async () => {
  const provider = await createScriptedProvider({ strict: false, script: () => ({ text: 'Hi.' }) })
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const meterProvider = new MeterProvider({
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })],
  })
  const plano = await createPlano(
    {
      model_providers: [{ model: 'openai/*', base_url: provider.baseUrl, access_key: 'sk-test' }],
      routing: { session_cache: { type: 'memory', tenant_header: 'x-tenant' } },
    },
    { telemetry: { meterProvider, prometheus: true, maxNames: 20 } },
  )
  onTestFinished(async () => {
    await plano.close()
    await meterProvider.shutdown()
    await provider.close()
  })
  for (let first = 0; first < NAMES; first += 50) {
    const batch = Array.from({ length: 50 }, (_, index) => `x${first + index}`)
    await Promise.all(
      batch.map((name) =>
        askChat(
          plano,
          { model: `openai/${name}`, messages: talk('Hello') },
          { headers: { 'x-tenant': name, 'x-model-affinity': name, 'x-request-id': name } },
        ),
      ),
    )
    await plano.fetch(`http://plano/v1/${batch[0]}`, { method: 'POST', body: '{}' })
  }
  const text = await (await plano.fetch('http://plano/metrics')).text()
  const series = text.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !line.includes('_bucket{'))
  expect(text).toContain('other')
  expect(series.length).toBeLessThan(400)
  await meterProvider.forceFlush()
  const points = exporter
    .getMetrics()
    .flatMap((resource) => resource.scopeMetrics)
    .flatMap((scope) => scope.metrics)
  for (const { descriptor, dataPoints } of points) expect(dataPoints.length, descriptor.name).toBeLessThanOrEqual(60)
  const total = series
    .filter((line) => line.startsWith('plano_requests_total'))
    .map((line) => Number(line.split(' ').at(-1)))
  expect(total.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(NAMES)
})
