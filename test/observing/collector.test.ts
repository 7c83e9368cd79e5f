import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { createPlano } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { expect, it } from 'vitest'
import { askChat, talk } from './ask-plano.ts'

interface ExportedSpan {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
}

it('spans reach a collector over OTLP, with their parents', async () => {
  const received: ExportedSpan[] = []
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        resourceSpans: { scopeSpans: { scope: { name: string; version?: string }; spans: ExportedSpan[] }[] }[]
      }
      for (const resource of body.resourceSpans)
        for (const { scope, spans } of resource.scopeSpans) {
          expect(scope).toMatchObject({ name: '@planojs/core', version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
          received.push(...spans)
        }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`
  const exporter = new OTLPTraceExporter({ url })
  const tracerProvider = new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter })] })
  const provider = await createScriptedProvider({ script: [{ text: 'Hi.' }] })
  const plano = await createPlano(
    { model_providers: [{ model: 'openai/gpt-4o-mini', base_url: provider.baseUrl, access_key: 'sk-test' }] },
    { telemetry: { tracerProvider } },
  )
  await askChat(plano, { model: 'gpt-4o-mini', messages: talk('Hello') })
  await plano.close()
  await tracerProvider.shutdown()
  expect(received.map((span) => span.name).sort()).toEqual(['POST /v1/chat/completions', 'chat gpt-4o-mini', 'decide'])
  const root = received.find((span) => span.name.startsWith('POST'))
  for (const span of received) if (span !== root) expect(span.parentSpanId).toBe(root?.spanId)
  await provider.close()
  collector.closeAllConnections()
  await new Promise((resolve) => collector.close(resolve))
})
