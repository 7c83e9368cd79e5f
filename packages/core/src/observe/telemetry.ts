import { type Context, type MeterProvider, type Tracer, type TracerProvider, trace } from '@opentelemetry/api'
import type { PlanoEvent } from '../contract/events.ts'
import type { AsyncContext } from '../contract/platform.ts'
import { type ExchangeTracing, openExchangeTracing, type TracingOptions } from './exchange-tracing.ts'
import { createEventMeasure, type InstanceLoad, watchUpstreams } from './metrics/measure-events.ts'
import { createMeters, type Meters } from './metrics/meters.ts'
import { type ConventionVersion, GEN_AI_NAMES } from './trace/attribute-names.data.ts'

/** Where spans and metrics go; by default to the providers that the application registered globally, if any. */
export interface TelemetryOptions {
  tracerProvider?: TracerProvider
  meterProvider?: MeterProvider
  /** Version of OpenTelemetry's GenAI conventions to write. Default: the latest that we know. */
  conventions?: ConventionVersion
  /** Serves GET /metrics in Prometheus' text format. Default false. */
  prometheus?: boolean
  /** Upstreams, models and filters that get labels of their own in metrics; further ones are "other". Default 100. */
  maxNames?: number
}

/** Spans and figures of one engine. */
export interface Telemetry {
  meters: Meters
  /** Turns events into figures. */
  measureEvent(event: PlanoEvent): void
  /** Shows how busy instances are whenever figures are collected. */
  watchUpstreams(read: () => Iterable<InstanceLoad>): void
  /** Traces and measures the exchanges of one configuration. */
  openTracing(options: TracingOptions): ExchangeTracing
}

const MAX_NAMES = 100

/** Name under which spans and metrics are told from those of others. */
export const SCOPE = '@planojs/core'

/** `current` carries our own context where the application registered no context manager. */
export function createTelemetry(options: TelemetryOptions, current: AsyncContext<Context>): Telemetry {
  const names = GEN_AI_NAMES[options.conventions ?? 'latest']
  const meters = createMeters({
    scope: SCOPE,
    provider: options.meterProvider,
    keep: options.prometheus === true,
    maxNames: options.maxNames ?? MAX_NAMES,
  })
  const tracer = followTracer(options.tracerProvider)
  const tools = { tracer, ownsTracer: options.tracerProvider !== undefined, names, current, meters }
  return {
    meters,
    measureEvent: createEventMeasure(meters, names),
    watchUpstreams: (read) => watchUpstreams(meters, read),
    openTracing: (wanted) => openExchangeTracing(tools, wanted),
  }
}

/** The tracer of now: an SDK may be registered later, and by another copy of the API than ours. */
function followTracer(given: TracerProvider | undefined): () => Tracer {
  let provider = given ?? trace.getTracerProvider()
  let tracer = provider.getTracer(SCOPE)
  return () => {
    const now = given ?? trace.getTracerProvider()
    if (now !== provider) {
      provider = now
      tracer = now.getTracer(SCOPE)
    }
    return tracer
  }
}
