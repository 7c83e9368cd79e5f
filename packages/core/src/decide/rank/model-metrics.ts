import type { PlanoConfig } from '../../config/schema/root.ts'
import type { ModelPrice } from '../../contract/model/model-target.ts'
import { waitAtMost } from '../../util/async/wait-at-most.ts'
import type { LatencyTracker } from './latency-tracker.ts'
import type { MetricsParts, MetricsSource } from './metrics-source.ts'
import type { LatencyTable, PriceTable } from './parse-metrics.ts'

/** Prices and latencies of models. */
export interface ModelMetrics {
  /** US dollars per million tokens: from the configuration, a source, or the built-in table, in this order. */
  priceOf(model: string): ModelPrice | undefined
  /** From the configured source, or our own calls if there is none. */
  latencyOf(model: string): number | undefined
  /** Whether latencies come from our own calls, so that calling a model provides new data. */
  readonly learns: boolean
  /** Reads the sources and waits at most a second. Later results still count. Starts periodic reads. Never rejects. */
  start(): Promise<void>
  stop(): void
}

/** A slow metrics server must not delay the start. */
const START_WAIT_MS = 1000

export interface ModelMetricsParts extends MetricsParts {
  latencies: LatencyTracker
  /** The price of a model in the configuration. */
  statedPrice(model: string): ModelPrice | undefined
  /** The price in the built-in table. */
  knownPrice(model: string): ModelPrice | undefined
}

interface OpenSources {
  prices?: MetricsSource<PriceTable> | undefined
  latencies?: MetricsSource<LatencyTable> | undefined
}

export async function openModelMetrics(
  sources: PlanoConfig['model_metrics_sources'],
  parts: ModelMetricsParts,
): Promise<ModelMetrics> {
  const { prices, latencies } = sources.length === 0 ? {} : await openSources(sources, parts)
  return {
    learns: latencies === undefined,
    priceOf: (model) => parts.statedPrice(model) ?? lookUp(prices?.table, model) ?? parts.knownPrice(model),
    latencyOf: (model) => (latencies ? lookUp(latencies.table, model) : parts.latencies.latencyOf(model)),
    async start() {
      const reading = Promise.all([prices?.start(), latencies?.start()])
      if (await waitAtMost(parts.clock, reading, START_WAIT_MS)) return
      const late = [prices?.table ? [] : ['cost'], latencies?.table ? [] : ['latency']].flat()
      const named = late.filter((type) => sources.some((source) => source.type === type)).join(' and ')
      parts.warn(`The ${named} source did not answer within ${START_WAIT_MS} ms, so it is not waited for.`)
    },
    stop() {
      prices?.stop()
      latencies?.stop()
    },
  }
}

async function openSources(sources: PlanoConfig['model_metrics_sources'], parts: MetricsParts): Promise<OpenSources> {
  const { createMetricsSource, readLatencies, readPrices } = await import('./metrics-source.ts')
  const cost = sources.find(({ type }) => type === 'cost')
  const latency = sources.find(({ type }) => type === 'latency')
  return {
    prices: cost && createMetricsSource(cost, parts, readPrices),
    latencies: latency && createMetricsSource(latency, parts, readLatencies),
  }
}

/** Looks up the full name, then the name without the provider. */
function lookUp<Value>(table: ReadonlyMap<string, Value> | undefined, model: string): Value | undefined {
  return table?.get(model) ?? table?.get(model.slice(model.indexOf('/') + 1))
}
