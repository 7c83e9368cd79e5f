/**
 * Prints the cost of observation per request in CPU µs, for an engine in this process whose model is a function.
 * node test/observing/measure-observing.ts [requests]
 */
import { cpus } from 'node:os'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { createPlano, type Plano, type PlanoConfigInput, type PlanoOptions } from '@planojs/core'
import { planoInspector } from '@planojs/inspector'

const REQUESTS = Number(process.argv[2] ?? 6_000)
const ROUNDS = 5
const config: PlanoConfigInput = {
  agents: [{ id: 'weather', run: () => 'Sunny in Lisbon, 24 degrees, a light wind from the north.' }],
  listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'weather', description: 'Weather for any city' }] }],
}
const body = JSON.stringify({
  model: 'travel',
  messages: [
    { role: 'user', content: 'How is the weather in Oslo?' },
    { role: 'assistant', content: 'Rain, 9 degrees.' },
    { role: 'user', content: 'And in Lisbon?' },
  ],
})

/** Spans are discarded at the end, but pass through a batching processor as in production. */
const exporter = {
  export: (_spans: unknown, done: (result: { code: number }) => void) => done({ code: 0 }),
  shutdown: () => Promise.resolve(),
  forceFlush: () => Promise.resolve(),
}
const tracing = () => new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter })] })
const metering = () =>
  new MeterProvider({
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE),
        exportIntervalMillis: 3_600_000,
      }),
    ],
  })

interface Case {
  name: string
  options?: () => PlanoOptions
  config?: PlanoConfigInput
  watch?(plano: Plano): void
}

const silent = { overrides: { disable_signals: true } }
const CASES: Case[] = [
  { name: 'nobody watches' },
  {
    name: 'one listener for every event, signals off',
    config: silent,
    watch: (plano) => plano.onEvent(() => undefined),
  },
  { name: 'one listener for every event, signals too', watch: (plano) => plano.onEvent(() => undefined) },
  { name: 'GET /metrics', options: () => ({ telemetry: { prometheus: true } }) },
  { name: 'metrics SDK', options: () => ({ telemetry: { meterProvider: metering() } }) },
  {
    name: 'tracing SDK with a batch processor, signals off',
    config: silent,
    options: () => ({ telemetry: { tracerProvider: tracing() } }),
  },
  {
    name: 'tracing SDK with a batch processor, signals too',
    options: () => ({ telemetry: { tracerProvider: tracing() } }),
  },
  { name: 'inspector', watch: (plano) => void planoInspector(plano) },
]

async function load(plano: Plano, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const response = await plano.fetch('http://plano/v1/chat/completions', { method: 'POST', body })
    await response.arrayBuffer()
    // Signals wait for a timer, which a loop of microtasks would never reach.
    if (at % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}

const engines = await Promise.all(
  CASES.map(async (each) => {
    const plano = await createPlano({ ...config, ...each.config }, each.options?.() ?? {})
    each.watch?.(plano)
    await load(plano, REQUESTS / 4)
    return { name: each.name, plano, taken: [] as number[] }
  }),
)
// The variants alternate, so that load on the machine affects all of them.
for (let round = 0; round < ROUNDS; round += 1)
  for (const { plano, taken } of engines) {
    const before = process.cpuUsage()
    await load(plano, REQUESTS / ROUNDS)
    const { user, system } = process.cpuUsage(before)
    taken.push((user + system) / (REQUESTS / ROUNDS))
  }
console.log(`${cpus()[0]?.model}, Node ${process.version}, ${REQUESTS} requests each`)
const median = (values: number[]) => [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0
const base = median(engines[0]?.taken ?? [])
for (const { name, plano, taken } of engines) {
  const own = median(taken)
  console.log(
    `${name.padEnd(50)} ${own.toFixed(0).padStart(6)} µs ${(own - base >= 0 ? '+' : '') + (own - base).toFixed(0)}`,
  )
  await plano.close()
}
