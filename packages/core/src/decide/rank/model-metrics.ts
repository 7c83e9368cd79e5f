import type { PlanoConfig } from '../../config/schema/root.ts'
import type { ModelPrice } from '../../contract/model-target.ts'
import { waitAtMost } from '../../util/wait-at-most.ts'
import type { LatencyBook } from './latency-book.ts'
import type { MetricsParts, MetricsSource } from './metrics-source.ts'
import type { LatencyTable, PriceTable } from './parse-metrics.ts'

/** What models cost and how fast they are. */
export interface ModelMetrics {
  /** US dollars per million tokens: what the configuration says, what a source says, the built-in table. */
  priceOf(model: string): ModelPrice | undefined
  /** By the configured source; by our own calls when there is none. */
  latencyOf(model: string): number | undefined
  /** Whether latencies are our own, so that calling a model is how to learn about it. */
  readonly learns: boolean
  /**
   * Reads the sources once, waiting a second at most: what comes later counts from then on. Their refreshes follow. Never
   * rejects.
   */
  start(): Promise<void>
  stop(): void
}

/** A process shall not start late because of somebody else's server. */
const START_WAIT_MS = 1000

export interface ModelMetricsParts extends MetricsParts {
  latencies: LatencyBook
  /** The configuration's own price of a model. */
  statedPrice(model: string): ModelPrice | undefined
  /** The price of the built-in table. */
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

/** By full name, then by what follows the provider. */
function lookUp<Value>(table: ReadonlyMap<string, Value> | undefined, model: string): Value | undefined {
  return table?.get(model) ?? table?.get(model.slice(model.indexOf('/') + 1))
}
